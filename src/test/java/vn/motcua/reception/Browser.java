package vn.motcua.reception;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Officer;

/** A person at the desk's pages: signed in, with a session that lasts. */
final class Browser {

    private final MockMvcTester pages;
    private final @Nullable Officer officer;
    private final MockHttpSession session = new MockHttpSession();

    Browser(WebApplicationContext context, Officer officer) {
        this.officer = officer;
        pages = MockMvcTester.from(context, desk -> desk.apply(springSecurity()).build());
    }

    private Browser(WebApplicationContext context) {
        officer = null;
        pages = MockMvcTester.from(context, desk -> desk.apply(springSecurity()).build());
    }

    /** Somebody who isn't signed in. */
    static Browser ofStranger(WebApplicationContext context) {
        return new Browser(context);
    }

    private RequestPostProcessor signedIn() {
        return officer == null ? anonymous() : user(officer);
    }

    MvcTestResult open(String path) {
        return pages.get().uri(path).session(session).with(signedIn()).exchange();
    }

    /** Sends a form as its page would, with files. */
    MvcTestResult send(String path, JsonNode form, MockMultipartFile... files) {
        var request = pages.post().uri(path).multipart();
        for (var file : files) request = request.file(file);
        var filled = request.session(session).with(signedIn()).with(csrf());
        fill(filled, "", form);
        return filled.exchange();
    }

    private static void fill(MockMvcTester.MockMultipartMvcRequestBuilder request, String path, JsonNode value) {
        if (value.isObject())
            value.fields()
                    .forEachRemaining(field -> fill(
                            request, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
        else if (!value.isArray()) request.param(path, value.asText());
        else
            for (int i = 0; i < value.size(); i++)
                fill(request, value.get(i).isObject() ? path + "[" + i + "]" : path, value.get(i));
    }
}
