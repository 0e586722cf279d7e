package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Identities.Ground.NAME_ONLY;
import static vn.motcua.dossier.Identities.Ground.SAME_ID;
import static vn.motcua.dossier.Identities.Ground.SAME_NAME_AND_BIRTH;
import static vn.motcua.dossier.Identities.Ground.SAME_NUMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Candidates;

class ResemblanceTests {

    private static final LocalDate BORN = LocalDate.of(1965, 1, 1);
    private static final String NAME = "Nguyễn Thị Hoà";

    @Test
    void gradesWhatPeopleHaveInCommon() {
        var own = holder(List.of("7900000001"), List.of("079165000001"), BORN);
        var oldCard = holder(List.of("7900000002"), List.of("022345678", "079165000001"), BORN);
        var sameDay = holder(List.of("7900000003"), List.of("079165000003"), BORN);
        var sameName = holder(List.of("7900000004"), List.of("079165000004"), BORN.plusYears(3));

        var found = alike("7900000001", "079165000001", List.of(sameName, sameDay, oldCard, own));

        assertThat(found.people())
                .extracting(Candidate::ground)
                .containsExactly(SAME_NUMBER, SAME_ID, SAME_NAME_AND_BIRTH, NAME_ONLY);
        assertThat(found.people()).extracting(Candidate::insuranceNumber).isSorted();
        assertThat(found.more()).isFalse();
    }

    @Test
    void findsABookThatIsOnlyOnRecordAsAnotherBook() {
        var own = holder(List.of("7900000001", "7900000009"), List.of("079165000001"), BORN);
        var other = holder(List.of("7900000009"), List.of("022345678"), BORN.minusYears(1));

        var found = alike("7900000001", "079165000001", List.of(own, other));

        assertThat(found.on(SAME_NUMBER)).hasSize(2);
    }

    @Test
    void listsThoseBornNearestAndSaysThatThereAreMore() {
        var many = IntStream.rangeClosed(1, Resemblance.LISTED + 1)
                .mapToObj(year -> holder(
                        List.of("79000000%02d".formatted(year)),
                        List.of("0791650000%02d".formatted(year)),
                        BORN.plusYears(year)))
                .toList();

        var found = alike("", "079165000099", many);

        assertThat(found.people()).hasSize(Resemblance.LISTED);
        assertThat(found.people().get(0).birthDate()).isEqualTo(BORN.plusYears(1));
        assertThat(found.more()).isTrue();
    }

    @RepeatedTest(200)
    void findsEverybodyByAnyOfTheNumbersAndNobodyElse(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var person = chain(random, 1);
        var stranger = chain(random, 2);
        var all = new ArrayList<>(person);
        all.addAll(stranger);
        Collections.shuffle(all, random);
        var numbers = person.stream().flatMap(Holder::numbers).distinct().toList();

        for (var number : numbers) {
            var found = number.length() == 10 ? alike(number, "", all) : alike("", number, all);

            assertThat(byNumber(found))
                    .containsExactlyInAnyOrderElementsOf(
                            person.stream().map(Holder::insuranceNumber).toList());
            assertThat(new Resemblance(number.length() == 10 ? question(number, "") : question("", number), all)
                            .numbers())
                    .doesNotContainAnyElementsOf(
                            stranger.stream().flatMap(Holder::numbers).toList());
        }
    }

    /** Records of one person, each tied to one before by an ID number or by the number of its book. */
    private static List<Holder> chain(Random random, int who) {
        var records = new ArrayList<Holder>();
        for (var at = 0; at < 1 + random.nextInt(6); at++) {
            var number = "%d9%08d".formatted(who, at);
            var id = random.nextBoolean() ? "%d%08d".formatted(who, at) : "%d%011d".formatted(who, at);
            var holder = new Holder(List.of(number), List.of(id), NAME, BORN.plusDays(at), null, false);
            if (at > 0) holder = tied(holder, records.get(random.nextInt(at)), random.nextBoolean());
            records.add(holder);
        }
        return records;
    }

    private static Holder tied(Holder holder, Holder before, boolean isById) {
        return isById
                ? holder.with(List.of(), before.idNumbers().subList(0, 1))
                : holder.with(before.insuranceNumbers().subList(0, 1), List.of());
    }

    private static List<String> byNumber(Candidates found) {
        return Stream.concat(found.on(SAME_NUMBER).stream(), found.on(SAME_ID).stream())
                .map(Candidate::insuranceNumber)
                .toList();
    }

    private static Candidates alike(String insuranceNumber, String idNumber, List<Holder> holders) {
        return new Resemblance(question(insuranceNumber, idNumber), holders).candidates();
    }

    private static IdentityQuestion question(String insuranceNumber, String idNumber) {
        return new IdentityQuestion(insuranceNumber, idNumber, null, "NGUYEN THI HOA", BORN);
    }

    private static Holder holder(List<String> insuranceNumbers, List<String> idNumbers, LocalDate born) {
        return new Holder(insuranceNumbers, idNumbers, NAME, born, null, false);
    }
}
