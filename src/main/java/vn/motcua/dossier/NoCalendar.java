package vn.motcua.dossier;

/** No date can be promised: the holidays of that year aren't in the working calendar yet. */
public class NoCalendar extends RuntimeException {

    private final int year;

    public NoCalendar(int year) {
        super("No working calendar for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
