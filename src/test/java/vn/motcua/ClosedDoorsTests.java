package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Tries every door of the house as a stranger who has nothing but a form token. */
@WholeHouse
class ClosedDoorsTests {

    private static final Set<String> OPEN = Set.of(
            "/login",
            "/error",
            "/health",
            "/verify",
            "/verify/{token}",
            "/photos/{token}",
            "/api/verify",
            "/api/verify/{token}");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final HttpClient stranger =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void letsNobodyInWhoIsNotSignedIn() throws Exception {
        var token = TOKEN.matcher(send("GET", "/login", "").body());
        assertThat(token.find()).isTrue();

        var entered = new ArrayList<String>();
        for (var door : doors())
            if (!isTurnedAway(send(door.method(), path(door), token.group(1)), door)) entered.add(door.toString());

        assertThat(entered).isEmpty();
    }

    @Test
    void showsStrangersWhatTheSignInPageNeedsAndNoMore() throws Exception {
        for (var path : List.of("/login", "/css/motcua.css", "/built/desk.js", "/favicon.svg"))
            assertThat(send("GET", path, "").statusCode()).as(path).isEqualTo(200);

        for (var path : List.of("/", "/v3/api-docs", "/actuator", "/h2-console", "/engine-rest", "/camunda/app"))
            assertThat(send("GET", path, "").statusCode()).as(path).isIn(302, 401);
    }

    @Test
    void keepsBrowsersToTheHouse() throws Exception {
        for (var path : List.of("/login", "/verify", "/health", "/api/tasks")) {
            var headers = send("GET", path, "").headers().map();

            assertThat(headers.get("X-Content-Type-Options")).as(path).containsExactly("nosniff");
            assertThat(headers.get("Cache-Control"))
                    .as(path)
                    .singleElement(STRING)
                    .contains("no-store");
            assertThat(headers.get("Content-Security-Policy"))
                    .as(path)
                    .singleElement(STRING)
                    .contains("default-src", "frame-ancestors", "base-uri 'none'")
                    .doesNotContain("unsafe", "*", "http:", "https:");
            assertThat(headers).as(path).doesNotContainKey("Access-Control-Allow-Origin");
        }
    }

    @Test
    void givesASessionsCookieToTheHouseAlone() throws Exception {
        var headers = send("GET", "/login", "").headers();

        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.allValues("Set-Cookie"))
                .singleElement(STRING)
                .contains("; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    private List<Door> doors() {
        var doors = Door.of(house).stream()
                .filter(door -> !OPEN.contains(door.pattern()))
                .toList();
        assertThat(doors).hasSizeGreaterThan(50);
        return doors;
    }

    private static boolean isTurnedAway(HttpResponse<String> answer, Door door) {
        if (door.isForPrograms()) return answer.statusCode() == 401;
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    }

    private HttpResponse<String> send(String method, String path, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-CSRF-TOKEN", token)
                .method(method, BodyPublishers.noBody());
        return stranger.send(request.build(), BodyHandlers.ofString());
    }

    private static String path(Door door) {
        return door.pattern().replaceAll("\\{(?:[^{}]|\\{[^{}]*})+}", "1");
    }
}
