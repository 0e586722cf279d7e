package vn.motcua.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.access.Duty.ARCHIVE;
import static vn.motcua.access.Duty.INSPECT;
import static vn.motcua.access.Duty.ORDER;
import static vn.motcua.access.Duty.PROPOSE;
import static vn.motcua.access.Duty.RECEIVE;
import static vn.motcua.access.Duty.RELEASE;
import static vn.motcua.access.Duty.REVIEW;
import static vn.motcua.access.Duty.SIGN;
import static vn.motcua.access.Duty.VERIFY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparationTests {

    @Test
    void namesEveryPairOnceAndNoDutyWithItself() {
        var pairs = Separation.pairs();

        assertThat(pairs)
                .hasSize(32)
                .allMatch(pair -> pair.one() != pair.other())
                .extracting(pair -> Set.of(pair.one(), pair.other()))
                .doesNotHaveDuplicates();
        assertThat(ARCHIVE.conflicts()).isEmpty();
    }

    @Test
    void excludesBothWays() {
        for (var duty : Duty.values())
            assertThat(duty.conflicts())
                    .allSatisfy(other -> assertThat(other.conflicts()).contains(duty));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSE, SIGN",
        "ORDER, RELEASE",
        "SIGN, ORDER",
        "SIGN, RELEASE",
        "PROPOSE, RELEASE",
        "INSPECT, PROPOSE"
    })
    void makesNoExceptionWhereOnePersonWouldDecideOrPayAlone(Duty one, Duty other) {
        assertThat(Separation.strict(one, Set.of(other))).isPresent();
        assertThat(Separation.strict(other, Set.of(one))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"RECEIVE, PROPOSE", "VERIFY, SIGN", "PROPOSE, REVIEW", "REVIEW, SIGN"})
    void mayMakeAnExceptionWhereASecondPersonStillLooks(Duty one, Duty other) {
        assertThat(Separation.strict(one, Set.of(other))).isEmpty();
        assertThat(Separation.obstacle(one, Set.of(other))).contains(other);
    }

    @Test
    void namesTheObstacleThatNothingRemovesBeforeOthers() {
        assertThat(Separation.obstacle(SIGN, Set.of(RECEIVE, VERIFY, PROPOSE))).contains(PROPOSE);
        assertThat(Separation.obstacle(RELEASE, Set.of(RECEIVE, ORDER))).contains(ORDER);
        assertThat(Separation.obstacle(REVIEW, Set.of(INSPECT, PROPOSE))).contains(INSPECT);
        assertThat(Separation.obstacle(REVIEW, Set.of(REVIEW, ARCHIVE))).isEmpty();
    }

    @Test
    void givesPairsOfOneReasonOneAnswer() {
        var answers = Separation.pairs().stream()
                .collect(groupingBy(Separation.Pair::why, mapping(Separation.Pair::hasExceptions, toSet())));

        assertThat(answers).allSatisfy((why, answer) -> assertThat(answer).hasSize(1));
    }

    @Test
    void saysWhyOfEveryPair() throws Exception {
        var words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/access.properties"))) {
            words.load(file);
        }

        assertThat(Separation.pairs()).allSatisfy(pair -> assertThat(words.getProperty("separation.why." + pair.why()))
                .containsPattern("CV 771|QĐ 2988"));
    }
}
