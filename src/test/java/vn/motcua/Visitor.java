package vn.motcua;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Officer;

/** Somebody who tries doors without changing anything: whatever an answer has done is undone. */
record Visitor(MockMvc house, TransactionTemplate undone) {

    private static final String BODY =
            """
            {"reason": "Thử quyền truy cập", "typed": "Nguyen", "receiverIdNumber": "099190012846", "fields": {},
             "papers": [], "insuranceNumber": "9910000822", "insuranceNumbers": ["9910000822"], "method": "CASH",
             "decision": "Quyết định 12/QĐ", "on": "2026-11-02", "facts": {},
             "state": "ARCHIVED", "role": "access.administrator", "code": "G12.099.01-200101-0001"}""";
    private static final Map<String, String> FIELDS = Map.of(
            "reason", "Thử quyền truy cập",
            "typed", "Nguyen",
            "to", "/tasks",
            "receiverIdNumber", "099190012846",
            "insuranceNumber", "9910000822",
            "method", "CASH",
            "decision", "Quyết định 12/QĐ",
            "on", "2026-11-02",
            "verdict", "sendBack",
            "shown", "0");

    static Visitor of(WebApplicationContext context, TransactionTemplate transactions) {
        return new Visitor(
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(springSecurity())
                        .build(),
                transactions);
    }

    /** What a person is answered at a door; {@code before} happens first, and is undone as well. */
    Answer tries(Officer person, Door door, String address, Runnable before) {
        return Objects.requireNonNull(undone.execute(transaction -> {
            transaction.setRollbackOnly();
            before.run();
            return answer(() -> said(door, address).with(user(person)).with(csrf()));
        }));
    }

    private Answer answer(Supplier<AbstractMockHttpServletRequestBuilder<?>> asked) {
        try {
            return Answer.of(house.perform(asked.get()).andReturn().getResponse());
        } catch (Exception e) {
            return new Answer(500, Map.of(), e.toString());
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> said(Door door, String address) {
        var method = HttpMethod.valueOf(door.method());
        if (door.takesFiles() || !door.isForPrograms() && !method.equals(HttpMethod.GET)) {
            var parts = multipart(method, address)
                    .file(new MockMultipartFile("file", "thu.csv", "text/csv", new byte[] {'a'}));
            FIELDS.forEach(parts::param);
            return parts;
        }
        var asked = request(method, address);
        return method.equals(HttpMethod.GET)
                ? asked.param("part", "receiveDossier")
                : asked.contentType(door.content()).content(BODY);
    }

    /** What somebody reads: the status, the headers that say something, and the text. */
    record Answer(int status, Map<String, List<String>> headers, String text) {

        static Answer of(MockHttpServletResponse response) {
            if (isStillWrittenTo(response)) return new Answer(response.getStatus(), Map.of(), "");
            var headers = response.getHeaderNames().stream()
                    .collect(Collectors.toMap(name -> name, response::getHeaders, (one, other) -> one));
            return new Answer(
                    response.getStatus(),
                    headers,
                    new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }

        /** The headers of a line that stays open are written by its own thread. */
        private static boolean isStillWrittenTo(MockHttpServletResponse response) {
            return MediaType.TEXT_EVENT_STREAM_VALUE.equals(response.getContentType());
        }

        boolean isEntered() {
            return status < 500 && status != 401 && status != 403 && status != 404;
        }
    }
}
