package vn.motcua.access;

/** Bytes as letters that people can type (RFC 4648 section 6), the way authenticator apps take their key. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private Base32() {}

    /** Five bytes make eight letters; the number of bytes must be a multiple of five, so that nothing has to be filled up. */
    static String of(byte[] bytes) {
        if (bytes.length % BITS != 0) throw new IllegalArgumentException(bytes.length + " bytes");
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS)
                text.append(LETTERS.charAt(buffer >> (bits - BITS) & MASK));
        }
        return text.toString();
    }
}
