package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTests {

    private static final Instant SET = Instant.parse("2026-08-25T01:00:00Z");

    private final PasswordPolicy policy = new PasswordPolicy(new KnownPasswords(""), 90);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xe dap mau xanh la",
                "Trời mưa bong bóng 7",
                "kq7v-m2xd-9rtp-h4wn",
                "chuồn chuồn bay thấp",
                "correct horse battery"
            })
    void letsLongAndUncommonPasswordsPass(String password) {
        assertThatCode(() -> policy.check("pham.huy", "Phạm Quốc Huy", password))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short, ngan qua 12",
        "common, matkhau123456",
        "common, password2026!!",
        "common, Vietnam@123456",
        "common, qwertyuiop123",
        "common, 123456789012",
        "common, aaaaaaaaaaaa",
        "common, ababababababab",
        "common, BaoHiemXaHoi2026",
        "common, Mậtkhẩu@987654",
        "common, abcdefghijklmn",
        "own, huy.vui.tinh.2026 pham",
        "own, Quốc ca vang lên nhé"
    })
    void refusesWhatSomebodyWouldGuess(String why, String password) {
        assertThatThrownBy(() -> policy.check("pham.huy", "Phạm Quốc Huy", password))
                .isInstanceOfSatisfying(AccountRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("account.password." + why));
    }

    @Test
    void refusesWhatTheHashCouldNotReadToTheEnd() {
        assertThatThrownBy(() -> policy.check("an", "An", "ồ".repeat(10) + " xe dap mau xanh la".repeat(4)))
                .isInstanceOfSatisfying(AccountRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("account.password.long"));
    }

    @Test
    void asksForAnotherPasswordAfterNinetyDays() {
        assertThat(policy.isDue(SET, Instant.parse("2026-11-23T00:59:59Z"))).isFalse();
        assertThat(policy.isDue(SET, Instant.parse("2026-11-23T01:00:00Z"))).isTrue();
    }

    @Test
    void refusesWhatAFileOfTheAgencyNamesInAnyCase(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("breached.txt"), "short\nNinePurpleGiraffes\n");
        var informed = new PasswordPolicy(new KnownPasswords(list.toString()), 90);

        assertThatThrownBy(() -> informed.check("mai", "Lê Thị Mai", "ninepurplegiraffes"))
                .isInstanceOf(AccountRefused.class);
        assertThatCode(() -> policy.check("mai", "Lê Thị Mai", "ninepurplegiraffes"))
                .doesNotThrowAnyException();
    }

    @Test
    void neverAsksWhereTheSettingSaysSo() {
        assertThat(new PasswordPolicy(new KnownPasswords(""), 0).isDue(SET, Instant.parse("2036-11-23T01:00:00Z")))
                .isFalse();
    }
}
