package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = UploadLimitTests.Counter.class)
class UploadLimitTests {

    private static final String HEAD =
            "--x\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"so.pdf\"\r\n\r\n";
    private static final String TAIL = "\r\n--x--\r\n";
    private static final int MEBI = 1 << 20;

    @LocalServerPort
    private int port;

    @Test
    void turnsAHugeUploadOfAProgramAwayInItsLanguage() throws IOException {
        var answer = upload("/api/scans", 200 * MEBI);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "Tệp tải lên quá lớn", "60 MB", "\"instance\":\"/api/scans\"");
    }

    @Test
    void turnsAHugeUploadOfABrowserAwayWithThePageForIt() throws IOException {
        var answer = upload("/scans", 200 * MEBI);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"path\":\"/scans\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15 * MEBI})
    void letsEveryOtherUploadReachItsDesk(int size) throws IOException {
        assertThat(upload("/api/scans", size)).startsWith("HTTP/1.1 200").contains("so.pdf " + size);
    }

    @Test
    void tellsAProgramWhenOneFileIsFarTooLarge() throws IOException {
        assertThat(upload("/api/scans", 25 * MEBI)).startsWith("HTTP/1.1 413").contains("Các tệp tải lên quá lớn");
    }

    private String upload(String address, int size) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\n"
                            + "Accept-Language: vi\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                            + (HEAD.length() + size + TAIL.length()) + "\r\n\r\n" + HEAD)
                    .getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[MEBI];
            for (int left = size; left > 0; left -= chunk.length) out.write(chunk, 0, Math.min(left, chunk.length));
            out.write(TAIL.getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream answer) throws IOException {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Import({UploadLimit.class, Counter.Desk.class})
    @ComponentScan(
            basePackages = "vn.motcua",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = "vn\\.motcua\\.Problems"))
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    static class Counter {

        @Bean
        MessageSource messageSource() {
            return Calendars.theMessages();
        }

        @RestController
        static class Desk {

            @PostMapping({"/api/scans", "/scans"})
            String take(@RequestParam MultipartFile scan) {
                return scan.getOriginalFilename() + " " + scan.getSize();
            }
        }
    }
}
