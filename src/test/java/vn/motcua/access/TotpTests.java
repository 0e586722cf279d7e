package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandardsTable(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void knowsTheCodesOfTheStepsBesideThePresentOneAndNoOthers() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var present = now.getEpochSecond() / 30;

        for (long near = present - 1; near <= present + 1; near++)
            assertThat(Totp.step(SECRET, Totp.code(SECRET, near), now)).hasValue(near);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, present - 2), now)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, present + 2), now)).isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void spellsASecretAsAppsReadIt() {
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
