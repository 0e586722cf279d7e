package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void opensWhatItLockedEvenAfterANewStart() {
        var file = folder.resolve("new/second-factor.key");
        var locked = new SecretBox(file).lock(SECRET, "le.mai");

        var opened = new SecretBox(file).open(locked, "le.mai");

        assertThat(opened).isEqualTo(SECRET);
        assertThat(locked).doesNotContain("MTIzNDU2Nzg5");
        assertThat(new SecretBox(file).lock(SECRET, "le.mai")).isNotEqualTo(locked);
    }

    @Test
    void opensNothingForAnotherAccountNorUnderAnotherKey() {
        var file = folder.resolve("second-factor.key");
        var locked = new SecretBox(file).lock(SECRET, "le.mai");

        assertThatThrownBy(() -> new SecretBox(file).open(locked, "trinh.bao"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("second-factor.key");
        assertThatThrownBy(() -> new SecretBox(folder.resolve("other.key")).open(locked, "le.mai"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsNobodyButItsOwnerReadTheKey() throws IOException {
        var file = folder.resolve("second-factor.key");

        new SecretBox(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void takesNoFileThatHoldsNoKey() throws IOException {
        var file = Files.writeString(folder.resolve("second-factor.key"), "c2hvcnQ=");

        assertThatThrownBy(() -> new SecretBox(file)).hasMessageContaining("No key of 32 bytes");
    }
}
