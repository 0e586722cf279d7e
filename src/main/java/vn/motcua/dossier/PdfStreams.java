package vn.motcua.dossier;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The compressed streams of a PDF, unpacked only to be measured: a small file must not unfold to gigabytes later. */
class PdfStreams {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int HEADER = 2;
    private static final long LARGEST = 64L << 20;
    private static final long LARGEST_ALL = 1L << 30;

    private final ByteBuffer bytes;
    private final byte[] sink = new byte[1 << 16];

    PdfStreams(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Whether no stream unpacks to more than 64 MiB, and all of them to no more than 1 GiB. */
    boolean areModest() {
        var all = 0L;
        for (int at = next(0); at >= 0; at = next(at)) {
            var size = unpacked(at);
            all += size;
            if (size > LARGEST || all > LARGEST_ALL) return false;
        }
        return true;
    }

    /** Where the data of the next stream begins. */
    private int next(int from) {
        for (int at = from; at + KEYWORD.length < bytes.limit(); at++)
            if (isKeyword(at)) return skipLineEnd(at + KEYWORD.length);
        return -1;
    }

    private boolean isKeyword(int at) {
        for (int i = 0; i < KEYWORD.length; i++) if (bytes.get(at + i) != KEYWORD[i]) return false;
        return at == 0 || bytes.get(at - 1) != 'd';
    }

    private int skipLineEnd(int at) {
        var start = at;
        while (start < bytes.limit() && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) start++;
        return start;
    }

    private long unpacked(int at) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(
                    bytes.slice(Math.min(at + HEADER, bytes.limit()), Math.max(0, bytes.limit() - at - HEADER)));
            var size = 0L;
            for (int read; size <= LARGEST && (read = inflater.inflate(sink)) > 0; ) size += read;
            return size;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
