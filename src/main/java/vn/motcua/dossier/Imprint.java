package vn.motcua.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What a PDF says of its own making: nothing of the moment or the machine, only its content and the paper's own day. */
class Imprint {

    private static final Pattern MADE = Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>");

    private final String content;
    private final @Nullable LocalDate day;

    Imprint(String content, @Nullable LocalDate day) {
        this.content = content;
        this.day = day;
    }

    void on(PDDocument pdf) throws IOException {
        var crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(crc.getValue());
        information(pdf);
        metadata(pdf);
    }

    private void information(PDDocument pdf) {
        var information = pdf.getDocumentInformation();
        if (day == null) information.getCOSObject().removeItem(COSName.CREATION_DATE);
        else information.setCreationDate(GregorianCalendar.from(day.atStartOfDay(WorkingCalendar.ZONE)));
    }

    private void metadata(PDDocument pdf) throws IOException {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) return;
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(MADE.matcher(text).replaceAll(made()).getBytes(StandardCharsets.UTF_8));
    }

    private String made() {
        return day == null ? "" : "<xmp:$1>" + day + "T00:00:00+07:00</xmp:$1>";
    }
}
