package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The agency of the demo with all its stories: whoever follows every link he is shown finds every page, and finds it soon. */
@WholeHouse
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo-agency;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.files=target/demo-agency",
            "motcua.demo-stories=40"
        })
class DemoAgencyTests {

    private static final Pattern LINK =
            Pattern.compile("(?:href|src|data-diagram|data-places)=\"(/(?!css|built|webjars|favicon)[^\"#]*)");
    private static final Pattern NAMED = Pattern.compile("(?<=[/=])(?:G12[^/?&]*|[0-9a-f-]{36}|\\d+)(?=[/?&]|$)");
    private static final int ALIKE = 3;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"le.mai", "pham.huy", "trinh.bao", "do.ngan", "cao.dung"})
    void opensEveryPageAPersonIsLedTo(String account) {
        var person = Person.signIn(Chromium.browser(), port, account);

        assertThat(follow(person, ALIKE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lo.hanh"})
    void opensEveryDossier(String account) {
        var person = Person.signIn(Chromium.browser(), port, account);

        assertThat(follow(person, Integer.MAX_VALUE)).isEmpty();
    }

    /** Opens every page that links lead to, up to so many of a kind, and says which failed. */
    private static List<String> follow(Person person, int alike) {
        var complaints = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        Map<String, Integer> kinds = new HashMap<>();
        var ahead = new ArrayDeque<>(List.of("/tasks", "/tasks?scope=all", "/dossiers"));
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            if (!seen.add(address) || kinds.merge(NAMED.matcher(address).replaceAll("*"), 1, Integer::sum) > alike)
                continue;
            var page = open(person, address, complaints);
            if (page.headers().getOrDefault("content-type", "").startsWith("text/html"))
                LINK.matcher(page.text())
                        .results()
                        .forEach(link -> ahead.add(link.group(1).replace("&amp;", "&")));
        }
        return complaints;
    }

    private static APIResponse open(Person person, String address, List<String> complaints) {
        var page = person.page().request().get(person.house() + address);
        if (page.status() != 200) complaints.add(address + " answers " + page.status());
        return page;
    }
}
