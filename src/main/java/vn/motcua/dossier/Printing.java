package vn.motcua.dossier;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints papers: a template under {@code templates/<room>/print} and its model become a PDF/A-2u in Vietnamese. The same
 * model always gives the same bytes, so that what was signed can be printed again and compared.
 */
@Service
public class Printing {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PrintedForms forms;
    private final Wording wording;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    public Printing(PrintedForms forms, Wording wording, MessageSource messages) {
        this.forms = forms;
        this.wording = wording;
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(messages);
    }

    /**
     * The PDF of a paper such as {@code reception/print/receipt}, by the version of its form that is used on the model's
     * {@code date}, which also dates the PDF itself. Besides its model a template has {@code form}, what the version is
     * called, {@code signed}, whether it is signed electronically, {@code wording} for dates and money and
     * {@code printing} for QR codes.
     */
    public byte[] pdf(String paper, Map<String, ?> model) {
        var day = (LocalDate) Objects.requireNonNull(model.get("date"), "date");
        var form = forms.of(paper, day);
        var all = new HashMap<>(new PaperModel(model));
        all.put("form", forms.label(form));
        all.put("signed", form.isSigned());
        all.put("wording", wording);
        all.put("printing", this);
        var html = templates.process(form.template(), new Context(Wording.VIETNAMESE, all));
        try {
            return render(html, new Imprint(html, day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] pdf) {
        return printed(pdf).pages();
    }

    /** What a PDF of the house says of itself: its pages, and the version of the form it was printed by. */
    static Printed printed(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new Printed(
                    document.getNumberOfPages(),
                    document.getDocumentInformation().getSubject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as QR code, an image's address that holds the image itself. */
    public String qr(String text) {
        return QrCode.of(text);
    }

    private static byte[] render(String html, Imprint imprint) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer("Mot Cua")
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(COLOURS)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .toStream(out);
        useFonts(builder);
        try (var renderer = builder.buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            imprint.on(pdf);
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static void useFonts(PdfRendererBuilder builder) {
        for (var family : Map.of("Serif", "DejaVuSerifCondensed", "Sans", "DejaVuSansCondensed")
                .entrySet()) {
            var slanted = family.getKey().equals("Serif") ? "Italic" : "Oblique";
            use(builder, family.getKey(), family.getValue(), 400, FontStyle.NORMAL);
            use(builder, family.getKey(), family.getValue() + "-Bold", 700, FontStyle.NORMAL);
            use(builder, family.getKey(), family.getValue() + "-" + slanted, 400, FontStyle.ITALIC);
            use(builder, family.getKey(), family.getValue() + "-Bold" + slanted, 700, FontStyle.ITALIC);
        }
    }

    private static void use(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        FSSupplier<InputStream> font =
                () -> Objects.requireNonNull(Printing.class.getResourceAsStream(FONTS + file + ".ttf"));
        builder.useFont(font, "Paper " + family, weight, style, true);
    }

    /** How many pages a paper has, and the version of its form; null for what the house didn't print. */
    record Printed(int pages, @Nullable String form) {}
}
