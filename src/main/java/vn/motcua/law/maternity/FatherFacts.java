package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Members;
import vn.motcua.law.leave.LeaveFacts;

/** What a father's leave is derived from; {@code contributions} are his own and matter for the lump sum alone. */
record FatherFacts(
        LastWages wages,
        Birth birth,
        BigDecimal days,
        BigDecimal usedDays,
        boolean surgery,
        boolean under32Weeks,
        @Nullable LocalDate leaveFrom,
        boolean motherInsured,
        @Nullable Conditions conditions) {

    static final Set<String> NAMES = Set.of(
            "wages",
            "bornOn",
            "days",
            "children",
            "livingChildrenBefore",
            "surgery",
            "under32Weeks",
            "leaveFrom",
            "motherInsured",
            "usedDays",
            "stillbirth",
            "contributions");

    static FatherFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var birth = Birth.read(on, facts);
        return new FatherFacts(
                LastWages.read(facts),
                birth,
                BigDecimal.valueOf(facts.count("days", 0, LeaveFacts.MOST_DAYS)),
                BigDecimal.valueOf(facts.count("usedDays", 0, LeaveFacts.MOST_DAYS, 0)),
                facts.flag("surgery"),
                facts.flag("under32Weeks"),
                LeaveFacts.dateIfAny(facts, "leaveFrom"),
                facts.flag("motherInsured", true),
                facts.has("contributions")
                        ? new Conditions(Contributions.read(facts, on, null), birth.on(), false, false)
                        : null);
    }
}
