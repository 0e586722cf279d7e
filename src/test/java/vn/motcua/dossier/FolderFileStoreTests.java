package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTests {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private FolderFileStore store;

    @BeforeEach
    void openTheStore() throws IOException {
        store = new FolderFileStore(folder.toString(), Clock.systemUTC());
    }

    @Test
    void givesBackWhatWasPutUnderItsHash() throws IOException {
        var stored = store.put(content("abc"));

        assertThat(stored).isEqualTo(new FileStore.StoredFile(HASH_OF_ABC, 3));
        assertThat(folder.resolve("ba/78/" + HASH_OF_ABC)).hasContent("abc");
        try (var opened = store.open(HASH_OF_ABC)) {
            assertThat(opened).hasContent("abc");
        }
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        store.put(content("abc"));
        store.put(content("abc"));

        assertThat(files()).containsExactly(HASH_OF_ABC);
    }

    @Test
    void survivesManyPuttingAtOnce() throws IOException {
        IntStream.range(0, 64).parallel().forEach(i -> store.put(content("paper " + i % 8)));

        assertThat(files()).hasSize(8);
    }

    @Test
    void neverServesAChangedByte() throws IOException {
        store.put(content("abc"));
        Files.writeString(folder.resolve("ba/78/" + HASH_OF_ABC), "abd");

        assertThatThrownBy(() -> store.open(HASH_OF_ABC))
                .isInstanceOf(FileStore.FileCorrupted.class)
                .hasMessageContaining(HASH_OF_ABC);
    }

    @Test
    void isHealedByPuttingTheContentAgain() throws IOException {
        store.put(content("abc"));
        Files.writeString(folder.resolve("ba/78/" + HASH_OF_ABC), "abd");

        store.put(content("abc"));

        try (var opened = store.open(HASH_OF_ABC)) {
            assertThat(opened).hasContent("abc");
        }
    }

    @Test
    void saysWhenThereIsNoSuchFile() {
        assertThatThrownBy(() -> store.open(HASH_OF_ABC)).isInstanceOf(FileStore.FileMissing.class);
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(FileStore.FileMissing.class);
    }

    @Test
    void leavesNothingOfAnInterruptedPut() throws IOException {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 9_000) throw new IOException("line is down");
                return 'x';
            }
        };

        assertThatThrownBy(() -> store.put(broken)).isInstanceOf(UncheckedIOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void removesWhatACrashLeftHalfWritten() throws IOException {
        var old = Files.writeString(folder.resolve("incoming/put1"), "half");
        var fresh = Files.writeString(folder.resolve("incoming/put2"), "arriving");
        Files.setLastModifiedTime(old, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(2))));

        new FolderFileStore(folder.toString(), Clock.systemUTC());

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private List<String> files() throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
