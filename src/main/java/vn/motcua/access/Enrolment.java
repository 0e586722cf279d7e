package vn.motcua.access;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an authenticator app is given: the account, and the secret in letters. */
record Enrolment(String account, String secret) {

    private static final String ISSUER = "MotCua";
    private static final int LETTERS = 4;

    /** The address that apps read from a QR code. */
    String uri() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(ISSUER, account, secret, ISSUER);
    }

    /** The secret in groups, to be typed by whoever can't scan. */
    public String spelled() {
        return secret.replaceAll("(.{" + LETTERS + "})(?!$)", "$1 ");
    }

    /** The QR code as an outline, one square for each dark module. */
    public Qr qr() {
        try {
            var modules =
                    new QRCodeWriter().encode(uri(), BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            return new Qr(modules.getWidth(), outline(modules));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String outline(BitMatrix modules) {
        return IntStream.range(0, modules.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, modules.getWidth())
                        .filter(x -> modules.get(x, y))
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x, y)))
                .collect(Collectors.joining());
    }

    /** A QR code: how many modules wide, and its outline. */
    record Qr(int size, String outline) {}
}
