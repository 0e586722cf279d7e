package vn.motcua.law.survivors;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Text;

/**
 * One relative, by their number on the applicant's list. {@code income} is the pension or allowance a month, {@code insured}
 * whether they earn a wage and are insured; {@code path} is where the facts have them.
 */
record Relative(
        int number,
        String path,
        Relation relation,
        LocalDate birthDate,
        @Nullable Sex sex,
        boolean hasCarer,
        long income,
        boolean insured,
        int capacityLoss,
        @Nullable LocalDate assessedOn,
        int deceasedInsured,
        boolean unborn) {

    private static final int WHOLE = 100;
    private static final int MOST_DECEASED = 10;
    private static final Set<String> FACTS = Set.of(
            "name", // for people only: decisions call the relative by it
            "relation",
            "birthDate",
            "sex",
            "hasCarer",
            "income",
            "insured",
            "capacityLoss",
            "assessedOn",
            "deceasedInsured",
            "unborn");

    static Relative read(int number, Members facts) throws CaseNotClear {
        facts.only(FACTS);
        return new Relative(
                number,
                facts.path(),
                facts.choice("relation", Relation.class),
                facts.birthDate("birthDate"),
                facts.has("sex") ? facts.choice("sex", Sex.class) : null,
                facts.flag("hasCarer", true),
                facts.has("income") ? facts.dong("income") : 0,
                facts.flag("insured"),
                facts.count("capacityLoss", 0, WHOLE, 0),
                facts.has("assessedOn") ? facts.date("assessedOn") : null,
                facts.count("deceasedInsured", 1, MOST_DECEASED, 1),
                facts.flag("unborn"));
    }

    /** @throws CaseNotClear if there can't be such a relative of somebody who died that day */
    void check(LocalDate diedOn, LocalDate on) throws CaseNotClear {
        if (unborn && relation != Relation.CHILD) throw new CaseNotClear(path + ".unborn", "survivors.unbornChild");
        if (unborn && !birthDate.isAfter(diedOn))
            throw new CaseNotClear(path + ".unborn", "survivors.bornAlready", birthDate);
        if (!unborn && birthDate.isAfter(diedOn))
            throw new CaseNotClear(path + ".birthDate", "survivors.bornLater", diedOn);
        if (assessedOn != null && assessedOn.isAfter(on))
            throw new CaseNotClear(path + ".assessedOn", "survivors.assessedLater", on);
    }

    /** When their part begins: the month after death, for a child born after it the month of birth (art. 87.3). */
    LocalDate startsOn(LocalDate diedOn) {
        return unborn ? birthDate.withDayOfMonth(1) : diedOn.plusMonths(1).withDayOfMonth(1);
    }

    Text name() {
        return Text.of("survivor.relation." + relation);
    }
}
