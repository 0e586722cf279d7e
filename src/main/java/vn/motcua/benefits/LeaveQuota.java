package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * The quota of days that a leave draws on, and how much of it was taken before: a year's of the person or of a sick child,
 * a birth's of its father, or the visits of one pregnancy (Law 41/2024/QH15 art. 43, 44, 46, 51, 53, 60).
 */
record LeaveQuota(String key, boolean isOfAYear, boolean countsVisits) {

    /** What the quota of a birth begins with: it is granted once. */
    static final String BIRTH = "birth ";

    /** A pregnancy is over after so many days. */
    private static final int PREGNANCY = 300;

    static LeaveQuota of(ListLine line) {
        return of(line.benefit(), line.ground(), line.facts());
    }

    /** The quota of a leave asked for on a ground, as it was told. */
    static LeaveQuota of(String benefit, String ground, JsonNode facts) {
        return switch (benefit + " " + ground) {
            case "sickness CHILD" ->
                new LeaveQuota("child " + facts.path("childBirthDate").asText(), true, false);
            case "maternity-leave PRENATAL" -> new LeaveQuota("prenatal", false, true);
            default -> ofBenefit(benefit, facts.path("bornOn").asText());
        };
    }

    private static LeaveQuota ofBenefit(String benefit, String bornOn) {
        return switch (benefit) {
            case "maternity-father" -> new LeaveQuota("father " + bornOn, false, false);
            case "maternity-birth" -> new LeaveQuota(BIRTH + bornOn, false, false);
            default -> new LeaveQuota(benefit, true, false);
        };
    }

    /** The days, or visits, taken out of it before a leave. */
    BigDecimal taken(List<LeaveTaken> earlier, LeaveSpan leave) {
        return earlier.stream()
                .filter(taken -> taken.quota().equals(key) && counts(taken, leave))
                .map(taken -> countsVisits ? BigDecimal.ONE : taken.days())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean counts(LeaveTaken taken, LeaveSpan leave) {
        if (isOfAYear) return taken.year() == leave.from().getYear();
        return !countsVisits || taken.leave().from().isAfter(leave.from().minusDays(PREGNANCY));
    }
}
