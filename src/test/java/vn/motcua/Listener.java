package vn.motcua;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.regex.Pattern;

/** Somebody signed in without a browser, who can have lines open. */
record Listener(HttpClient client, String house) {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final String DATA = "data:";

    static Listener signIn(int port, String account) throws Exception {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        var listener = new Listener(client, "http://localhost:" + port);
        var answer = listener.post("/login", "username=" + account + "&password=" + Person.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/");
        return listener;
    }

    void signOut() throws Exception {
        post("/logout", "");
    }

    /** An open line, and all it says from now on. */
    Line listen(String path) {
        var line = new Line();
        client.sendAsync(
                        HttpRequest.newBuilder(URI.create(house + path)).build(), BodyHandlers.fromLineSubscriber(line))
                .thenAccept(answer -> line.ended.complete(answer.statusCode()));
        assertThat(line.open).succeedsWithin(Duration.ofSeconds(10));
        return line;
    }

    private HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        var page = client.send(
                HttpRequest.newBuilder(URI.create(house + (path.equals("/login") ? path : "/tasks")))
                        .build(),
                BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var request = HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + URLEncoder.encode(token.group(1), UTF_8)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What came over a line, and when. */
    static final class Line implements Flow.Subscriber<String> {

        private final CompletableFuture<Boolean> open = new CompletableFuture<>();
        private final CompletableFuture<Integer> ended = new CompletableFuture<>();
        private final List<String> said = new CopyOnWriteArrayList<>();
        private volatile long heardAt;

        /** All that was said, once it was said so often. */
        List<String> said(int times) {
            await().atMost(Duration.ofSeconds(10)).until(() -> said.size() >= times);
            return List.copyOf(said);
        }

        int times() {
            return said.size();
        }

        /** When something was said last, in nanoseconds. */
        long heardAt() {
            return heardAt;
        }

        CompletableFuture<Integer> ended() {
            return ended;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
            open.complete(true);
        }

        @Override
        public void onNext(String text) {
            if (!text.startsWith(DATA)) return;
            heardAt = System.nanoTime();
            said.add(text.substring(DATA.length()));
        }

        @Override
        public void onError(Throwable fault) {
            ended.complete(0);
        }

        @Override
        public void onComplete() {
            ended.complete(0);
        }
    }
}
