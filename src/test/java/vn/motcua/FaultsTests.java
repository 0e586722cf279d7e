package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

@SpringBootTest(classes = SampleDesk.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FaultsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "403,Bạn không có quyền mở trang này",
        "404,Không có trang này",
        "409,Người khác đã làm trước",
        "413,Tệp quá lớn",
        "400,Yêu cầu này không dùng được",
        "405,Yêu cầu này không dùng được",
        "500,Có lỗi ở máy chủ",
        "503,Có lỗi ở máy chủ"
    })
    void tellsAPersonWhatToDoNext(int status, String title) {
        var page = get("/refused/" + status, MediaType.TEXT_HTML);

        assertThat(page.getStatusCode().value()).isEqualTo(status);
        assertThat(page.getBody()).contains(title, "data-fault");
    }

    @Test
    void givesAFaultANumberAndKeepsItsTraceToItself() {
        var page = get("/broken", MediaType.TEXT_HTML);

        assertThat(page.getBody())
                .containsPattern("Mã lỗi</?[^0-9a-f]*<b>[0-9a-f]{8}</b>|Mã lỗi <b>[0-9a-f]{8}</b>")
                .doesNotContain("broken on purpose", "Exception");
    }

    @Test
    void givesAProgramTheSameNumber() {
        var answer = get("/broken", MediaType.APPLICATION_JSON);

        assertThat(answer.getBody()).containsPattern("\"id\":\"[0-9a-f]{8}\"").doesNotContain("broken on purpose");
    }

    private ResponseEntity<String> get(String path, MediaType type) {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri(path)
                .accept(type)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }
}
