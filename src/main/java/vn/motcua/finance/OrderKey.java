package vn.motcua.finance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierCode;
import vn.motcua.finance.PaymentOrder.Claim;

/**
 * The name of a payment order: a version 5 UUID of dossier, benefit, period, attempt and the line of a list. Neither payee
 * nor decision number is part of it, else changing them would allow a second payment.
 */
public record OrderKey(String value) {

    private static final UUID HOUSE = UUID.fromString("0b7c2f34-5d2e-5b61-9a7d-6e1f8c0d4a92");
    private static final String PREFIX = "MC-";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern END_TO_END = Pattern.compile(PREFIX + "[0-9a-f]{32}");

    /** @throws IllegalArgumentException if the text isn't the key of an order */
    public OrderKey {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not an order's key: " + value);
    }

    /** Whether a text has the form of an order's key. */
    static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /** The key of an attempt to pay a claim, or a line of a list. */
    static OrderKey of(DossierCode dossier, Claim claim, int line, int attempt) {
        var name = String.join(
                "|", dossier.value(), claim.benefit(), claim.period().toString(), Integer.toString(attempt));
        return named(line == 0 ? name : name + "|" + line);
    }

    private static OrderKey named(String name) {
        var hash = sha1().digest(bytes(HOUSE, name));
        var bits = ByteBuffer.wrap(hash);
        var high = bits.getLong() & ~0xF000L | 0x5000L;
        var low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new OrderKey(new UUID(high, low).toString());
    }

    /** The key an EndToEndId of a bank's file stands for, if it is one of ours. */
    static Optional<OrderKey> ofEndToEnd(String id) {
        if (!END_TO_END.matcher(id).matches()) return Optional.empty();
        var hex = id.substring(PREFIX.length());
        return Optional.of(new OrderKey(String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20))));
    }

    /** The EndToEndId of bank files: 35 characters, the most ISO 20022 allows. */
    public String endToEnd() {
        return PREFIX + value.replace("-", "");
    }

    private static byte[] bytes(UUID namespace, String name) {
        var text = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + text.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(text)
                .array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
