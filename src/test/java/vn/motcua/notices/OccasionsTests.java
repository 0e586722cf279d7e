package vn.motcua.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.access.Duty;
import vn.motcua.notices.Occasions.Occasion;

class OccasionsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private final Occasions occasions = new Occasions();

    @Test
    void namesOnlyActsThatStandOnTimelines() throws IOException {
        var known = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList())
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("timeline."))
                        .forEach(line -> known.add(line.substring(9, line.indexOf('='))));
        }

        assertThat(known)
                .containsAll(occasions.all().stream().map(Occasion::act).toList());
    }

    @Test
    void concernsOnlyDutiesHoldersApplicantsAndThoseOfAnOpinion() {
        var whose = Arrays.stream(Duty.values()).map(Duty::name).collect(Collectors.toSet());
        whose.addAll(Set.of("HOLDER", "APPLICANT", "ASKED", "ASKING"));

        assertThat(occasions.all()).allMatch(occasion -> whose.containsAll(occasion.whose()));
        assertThat(occasions.all())
                .allMatch(occasion -> occasion.kind().isForApplicant() == occasion.concerns("APPLICANT"));
    }

    @Test
    void hasAnOccasionForEveryKindButThoseOfFollowing() {
        var told = EnumSet.complementOf(EnumSet.of(Kind.FOLLOWED));

        assertThat(occasions.all().stream().map(Occasion::kind).collect(Collectors.toSet()))
                .isEqualTo(told);
    }
}
