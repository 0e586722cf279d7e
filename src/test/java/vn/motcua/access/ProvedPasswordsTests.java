package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.motcua.SetClock;

class ProvedPasswordsTests {

    private static final String RIGHT = "trong nha ngoai ngo";

    private final Counting slow = new Counting();
    private final SetClock clock = new SetClock().at("2026-11-23T08:00");
    private final ProvedPasswords passwords = new ProvedPasswords(slow, clock);
    private final String stored = passwords.encode(RIGHT);

    @Test
    void hashesARightPasswordOnceInFiveMinutes() {
        assertThat(passwords.matches(RIGHT, stored)).isTrue();
        assertThat(passwords.matches(RIGHT, stored)).isTrue();
        assertThat(slow.asked).isEqualTo(1);

        clock.pass(Duration.ofMinutes(5));

        assertThat(passwords.matches(RIGHT, stored)).isTrue();
        assertThat(slow.asked).isEqualTo(2);
    }

    @Test
    void hashesAWrongPasswordEveryTime() {
        passwords.matches(RIGHT, stored);

        assertThat(passwords.matches("trong nha", stored)).isFalse();
        assertThat(passwords.matches("trong nha", stored)).isFalse();

        assertThat(slow.asked).isEqualTo(3);
    }

    @Test
    void forgetsAPasswordThatWasChanged() {
        passwords.matches(RIGHT, stored);

        var changed = passwords.encode("mot cua lien thong");

        assertThat(passwords.matches(RIGHT, changed)).isFalse();
    }

    /** A slow hash that counts how often it was asked. */
    private static final class Counting implements PasswordEncoder {

        private final PasswordEncoder hash = new BCryptPasswordEncoder(4);
        private int asked;

        @Override
        public String encode(CharSequence password) {
            return hash.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String stored) {
            asked++;
            return hash.matches(password, stored);
        }
    }
}
