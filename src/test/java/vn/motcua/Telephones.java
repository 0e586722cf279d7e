package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Enrols telephones as second factors, the way programs do. */
public final class Telephones {

    private Telephones() {}

    /** The telephone of an account that had none. */
    public static Authenticator enrol(MockMvcTester house, String account, String password, Instant now) {
        var begun = house.post()
                .uri("/api/account/second-factor")
                .with(httpBasic(account, password))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"password\":\"" + password + "\"}")
                .exchange();
        var telephone = new Authenticator(secret(begun.getResponse().getContentAsByteArray()));
        assertThat(house.post()
                        .uri("/api/account/second-factor/confirmation")
                        .with(httpBasic(account, password))
                        .header("One-Time-Code", telephone.code(now)))
                .hasStatusOk();
        return telephone;
    }

    private static String secret(byte[] answer) {
        try {
            return new ObjectMapper().readTree(answer).get("secret").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
