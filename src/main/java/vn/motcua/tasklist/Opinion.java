package vn.motcua.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.dossier.DossierCode;

/**
 * What somebody thinks of a dossier, asked for by whoever works on it. Giving it is no duty in the sense of official letter
 * 771/BHXH-TTKT section 2: it decides nothing, so it keeps nobody from doing a part of the dossier later.
 */
record Opinion(long id, DossierCode dossier, Asked asked, Question question, @Nullable Closing closing) {

    public boolean isOpen() {
        return closing == null;
    }

    public boolean isGiven() {
        return closing != null && closing.answer() != null;
    }

    public boolean isWithdrawn() {
        return closing != null && closing.answer() == null;
    }

    /** Who is asked: a colleague, or whoever works in a department of a unit. */
    record Asked(String account, String department, String unit, String name) {

        boolean isColleague() {
            return !account.isEmpty();
        }

        /** Whether it is up to a person to answer; only roles of one's own count, not those one stands in for. */
        boolean is(Officer officer) {
            return isColleague()
                    ? account.equals(officer.actor().account())
                    : officer.grants().stream()
                            .anyMatch(grant -> grant.role().department().equals(department)
                                    && grant.unit().equals(unit));
        }
    }

    /** What is asked, by when an answer is wanted, by whom and when it was asked. */
    record Question(String text, LocalDate due, Actor by, Instant at) {}

    /** Who closed it and when: with an answer, or by withdrawing the question. */
    record Closing(String by, Instant at, @Nullable String answer) {}
}
