package vn.motcua.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A part in the settling of one dossier that must not meet certain others in one person (official letter 771/BHXH-TTKT;
 * decision 2988/QD-BHXH art. 2 and 4).
 */
public enum Duty {
    RECEIVE,
    VERIFY,
    INSPECT,
    PROPOSE,
    REVIEW,
    SIGN,
    ORDER,
    RELEASE,
    HAND_OVER,
    ARCHIVE;

    private static final Map<Duty, Set<Duty>> CONFLICTS = Map.ofEntries(
            Map.entry(RECEIVE, EnumSet.of(PROPOSE, REVIEW, SIGN, ORDER, RELEASE)),
            Map.entry(VERIFY, EnumSet.of(PROPOSE, REVIEW, SIGN, ORDER, RELEASE)),
            Map.entry(INSPECT, EnumSet.of(RECEIVE, VERIFY, PROPOSE, REVIEW, SIGN, ORDER, RELEASE)),
            Map.entry(PROPOSE, EnumSet.of(RECEIVE, VERIFY, INSPECT, REVIEW, SIGN, ORDER, RELEASE, HAND_OVER)),
            Map.entry(REVIEW, EnumSet.of(RECEIVE, VERIFY, INSPECT, PROPOSE, SIGN, ORDER, RELEASE, HAND_OVER)),
            Map.entry(SIGN, EnumSet.of(RECEIVE, VERIFY, INSPECT, PROPOSE, REVIEW, ORDER, RELEASE, HAND_OVER)),
            Map.entry(ORDER, EnumSet.of(RECEIVE, VERIFY, INSPECT, PROPOSE, REVIEW, SIGN, RELEASE, HAND_OVER)),
            Map.entry(RELEASE, EnumSet.of(RECEIVE, VERIFY, INSPECT, PROPOSE, REVIEW, SIGN, ORDER, HAND_OVER)),
            Map.entry(HAND_OVER, EnumSet.of(PROPOSE, REVIEW, SIGN, ORDER, RELEASE)),
            Map.entry(ARCHIVE, EnumSet.noneOf(Duty.class)));

    /** Duties that nobody who has done this one may do on the same dossier; the relation is symmetric. */
    public Set<Duty> conflicts() {
        return CONFLICTS.getOrDefault(this, Set.of());
    }
}
