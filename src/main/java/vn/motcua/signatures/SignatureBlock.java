package vn.motcua.signatures;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.InputStream;
import java.util.Objects;

/** What is seen of a signature: a QR code that leads to its verification, and beside it who signed, for whom and when. */
final class SignatureBlock {

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed.ttf";
    private static final Look PORTRAIT = new Look(232, 54, 7, 68, 45);
    private static final Look LANDSCAPE = new Look(232, 54, 7, 45, 45);
    private static final Look SMALL = new Look(176, 33, 5, 34, 28);

    private SignatureBlock() {}

    /** The block at its place, with a PNG of the QR code. */
    static SignatureImageParameters at(SignaturePlace place, String text, byte[] qr) {
        var look = Look.of(place);
        var block = new SignatureImageParameters();
        block.setFieldParameters(field(place, look));
        block.setImage(new InMemoryDocument(qr, "qr.png"));
        block.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        block.setTextParameters(text(text, look));
        return block;
    }

    private static SignatureFieldParameters field(SignaturePlace place, Look look) {
        var field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX(look.middle(place.pageWidth()) - look.width() / 2);
        field.setOriginY(place.top() + 1);
        field.setWidth(look.width());
        field.setHeight(look.height());
        return field;
    }

    private static SignatureImageTextParameters text(String text, Look look) {
        var words = new SignatureImageTextParameters();
        var font = new DSSFileFont(font());
        font.setSize(look.letters());
        font.setEmbedFontSubset(true);
        words.setFont(font);
        words.setText(text);
        words.setTextColor(Color.BLACK);
        words.setBackgroundColor(Color.WHITE);
        words.setPadding(2);
        words.setSignerTextPosition(SignerTextPosition.RIGHT);
        return words;
    }

    private static InputStream font() {
        return Objects.requireNonNull(SignatureBlock.class.getResourceAsStream(FONT));
    }

    /** Sizes in points: the block, its letters, and the page's margins as papers are printed. */
    private record Look(int width, int height, int letters, int left, int right) {

        static Look of(SignaturePlace place) {
            if (place.pageWidth() < 500) return SMALL;
            return place.pageWidth() < 700 ? PORTRAIT : LANDSCAPE;
        }

        /** The middle of the right-hand column. */
        int middle(int pageWidth) {
            return pageWidth - right - (pageWidth - left - right) / 4;
        }
    }
}
