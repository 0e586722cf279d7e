package vn.motcua.journal;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The anchor that comes with the house: a folder with one file of seals a month, each line a seal, only ever appended to. */
@Component
class FolderAnchor implements Anchor {

    private static final String SEALS = "seals-";
    private static final String KEY = ".pem";

    private final Path folder;

    FolderAnchor(@Value("${motcua.journal.anchors:${motcua.data}/anchors}") String folder) {
        this.folder = Path.of(folder);
    }

    @Override
    public OptionalLong last() {
        var newest = new ArrayList<>(files(SEALS, ".txt").toList());
        Collections.reverse(newest);
        return newest.stream()
                .map(file -> seals(Stream.of(file)))
                .filter(seals -> !seals.isEmpty())
                .findFirst()
                .map(seals -> seals.get(seals.size() - 1))
                .map(seal -> OptionalLong.of(seal.number()))
                .orElse(OptionalLong.empty());
    }

    /** A line torn by a crash is closed first: it stays, unreadable, and the seal is laid down anew. */
    @Override
    public void lay(Seal seal) {
        var file = folder.resolve(SEALS + YearMonth.from(seal.at().atOffset(ZoneOffset.UTC)) + ".txt");
        try {
            Files.createDirectories(folder);
            var torn = Files.exists(file) && !Files.readString(file).endsWith("\n") ? "\n" : "";
            Files.writeString(file, torn + seal.line() + "\n", CREATE, APPEND, SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(String name, String publicKey) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + KEY), publicKey, CREATE_NEW, WRITE, SYNC);
        } catch (FileAlreadyExistsException known) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All seals that lie here, in their order. */
    List<Seal> seals() {
        return seals(files(SEALS, ".txt"));
    }

    private static List<Seal> seals(Stream<Path> files) {
        return files.flatMap(FolderAnchor::lines)
                .map(Seal::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The public keys that lie here. */
    List<String> keys() {
        return files("", KEY).map(FolderAnchor::text).toList();
    }

    private Stream<Path> files(String start, String end) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(start)
                            && file.toString().endsWith(end))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        return text(file).lines();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
