package vn.motcua.dossier;

import java.time.LocalDate;

/** A day that isn't what its weekday says, the document that says so, and how sure we are of it. */
public record CalendarDay(LocalDate date, Type type, String source, String confidence) {

    /** What the day is. */
    public enum Type {
        /** A public holiday (Labour Code art. 112). */
        HOLIDAY,
        /** A day off for a holiday that fell on a weekend (Labour Code art. 111.3). */
        COMPENSATION,
        /** A working day given off, worked on another day. */
        SWAP_OFF,
        /** A weekend day worked in place of another day. */
        SWAP_WORK
    }

    static CalendarDay parse(String line) {
        var cells = line.split(",", -1);
        if (cells.length != 4) throw new IllegalArgumentException("A calendar line has four cells: " + line);
        return new CalendarDay(
                LocalDate.parse(cells[0].strip()), Type.valueOf(cells[1].strip()), cells[2].strip(), cells[3].strip());
    }

    boolean isPublicHoliday() {
        return type == Type.HOLIDAY || type == Type.COMPENSATION;
    }

    boolean isConfirmed() {
        return !confidence.startsWith("U");
    }

    /** How sure the day is, in one of three grades: V published, M or D by general rule, U expected only. */
    public String grade() {
        if (!isConfirmed()) return "U";
        return confidence.startsWith("V") ? "V" : "M";
    }
}
