package vn.motcua.law.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.motcua.dossier.Person.Sex;

/** The road map of retirement ages, by sex and month of birth (Labour Code art. 169, Decree 135/2020/ND-CP). */
public record RetirementAges(List<Age> ages) {

    public static RetirementAges read() {
        return new RetirementAges(FigureFile.read("retirement-age").stream()
                .map(line -> new Age(
                        Sex.valueOf(line.text("sex")),
                        line.month("born_from", YearMonth.of(1, 1)),
                        line.month("born_to", YearMonth.of(9999, 12)),
                        line.number("years"),
                        line.number("months"),
                        line.text("article")))
                .toList());
    }

    public Age of(Sex sex, LocalDate birthDate) {
        var born = YearMonth.from(birthDate);
        return ages.stream().filter(age -> age.covers(sex, born)).findFirst().orElseThrow();
    }

    /**
     * The age lowered by some years: the road map of those born as many years earlier, since it is the age of the year in
     * which it is reached (Decree 135/2020/ND-CP art. 5).
     */
    public Age lowered(int years, Sex sex, LocalDate birthDate) {
        var age = of(sex, birthDate.minusYears(years));
        return new Age(
                sex,
                age.bornFrom().plusYears(years),
                age.bornTo().plusYears(years),
                age.years() - years,
                age.months(),
                age.article());
    }

    /** The age at which those born from one month to another retire. */
    public record Age(Sex sex, YearMonth bornFrom, YearMonth bornTo, int years, int months, String article) {

        public boolean covers(Sex whose, YearMonth born) {
            return sex == whose && !born.isBefore(bornFrom) && !born.isAfter(bornTo);
        }

        public LocalDate reachedBy(LocalDate birthDate) {
            return birthDate.plusMonths(years * 12L + months);
        }
    }
}
