package vn.motcua.director;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** An amount drawn beside what is usual: amounts in millions of dong to one decimal, places in units of the drawing. */
record Plot(UsualAmount usual, long amount) {

    private static final int LEFT = 6;
    private static final int RIGHT = 258;
    private static final int MILLION = 1_000_000;

    /** The drawing of a text; none if there is nothing to compare it with. */
    static @Nullable Plot of(SigningDesk.Item item) {
        var usual = item.look().usual();
        return usual == null || item.amount() == 0 ? null : new Plot(usual, item.amount());
    }

    public int from() {
        return place(usual.low());
    }

    public int width() {
        return Math.max(2, place(usual.high()) - from());
    }

    public int mid() {
        return place(usual.middle());
    }

    public int here() {
        return place(amount);
    }

    public BigDecimal lowest() {
        return millions(usual.low());
    }

    public BigDecimal middle() {
        return millions(usual.middle());
    }

    public BigDecimal highest() {
        return millions(usual.high());
    }

    public BigDecimal own() {
        return millions(amount);
    }

    private int place(long dong) {
        var most = Math.max(usual.high(), amount);
        return LEFT + (int) ((RIGHT - LEFT) * dong / most);
    }

    private static BigDecimal millions(long dong) {
        return BigDecimal.valueOf(dong).divide(BigDecimal.valueOf(MILLION), 1, RoundingMode.HALF_UP);
    }
}
