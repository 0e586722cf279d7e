package vn.motcua.dossier;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ScanRefused.Reason;

/** Looks through a PDF before it is taken in: whole, open to all, and without anything that could act. */
class PdfInspection {

    private static final int TAIL = 1024;
    private static final int DEEPEST = 64;

    /** Dictionary keys of scripts, attached files and dynamic forms. */
    private static final Set<String> ACTING_KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

    /** Actions, annotations and streams that run, send, fetch or carry something. */
    private static final Set<String> ACTING_NAMES = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToR",
            "GoToE",
            "Rendition",
            "EmbeddedFile",
            "FileAttachment",
            "RichMedia",
            "Movie",
            "Sound",
            "Screen",
            "3D");

    private static final Set<COSName> TELLING = Set.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);

    private final String name;

    PdfInspection(String name) {
        this.name = name;
    }

    /** The number of pages of a PDF that may be taken in. */
    int pages(Path file) throws IOException {
        requireEnd(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (!new PdfStreams(bytes).areModest()) throw new ScanRefused(Reason.INFLATED, name);
        }
        return parse(file);
    }

    private void requireEnd(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(Math.max(0, content.length() - TAIL));
            var tail = new byte[(int) Math.min(TAIL, content.length())];
            content.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) throw damaged();
        }
    }

    private int parse(Path file) throws IOException {
        try (var content = new RandomAccessReadBufferedFile(file);
                var pdf = Loader.loadPDF(content, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) throw new ScanRefused(Reason.ENCRYPTED, name);
            requirePassive(pdf);
            return countPages(pdf);
        } catch (InvalidPasswordException e) {
            throw new ScanRefused(Reason.ENCRYPTED, name);
        } catch (IOException | IllegalArgumentException | ClassCastException | IllegalStateException e) {
            throw damaged();
        }
    }

    private int countPages(PDDocument pdf) {
        var pages = 0;
        for (var page : pdf.getPages()) if (page.getMediaBox().getWidth() > 0) pages++;
        if (pages == 0) throw damaged();
        return pages;
    }

    private void requirePassive(PDDocument pdf) {
        var objects = pdf.getDocument();
        requirePassive(objects.getTrailer(), 0);
        for (var key : objects.getXrefTable().keySet())
            requirePassive(objects.getObjectFromPool(key).getObject(), 0);
    }

    private void requirePassive(COSBase object, int depth) {
        if (depth > DEEPEST) throw new ScanRefused(Reason.ACTIVE_CONTENT, name);
        if (object instanceof COSArray array)
            for (int i = 0; i < array.size(); i++) requirePassive(array.get(i), depth + 1);
        if (object instanceof COSDictionary dictionary)
            for (var entry : dictionary.entrySet()) {
                if (acts(entry.getKey(), entry.getValue())) throw new ScanRefused(Reason.ACTIVE_CONTENT, name);
                requirePassive(entry.getValue(), depth + 1);
            }
    }

    private static boolean acts(COSName key, COSBase value) {
        return ACTING_KEYS.contains(key.getName())
                || TELLING.contains(key)
                        && direct(value) instanceof COSName word
                        && ACTING_NAMES.contains(word.getName());
    }

    private static @Nullable COSBase direct(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private ScanRefused damaged() {
        return new ScanRefused(Reason.DAMAGED, name);
    }
}
