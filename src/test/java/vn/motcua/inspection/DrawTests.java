package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.inspection.Population.Member;

class DrawTests {

    private static final Population POPULATION = new Population(IntStream.rangeClosed(1, 200)
            .mapToObj(number ->
                    new Member("G12.099.01-261120-%04d".formatted(number), number % 4 == 0 ? "maternity" : "one-time"))
            .toList());

    @Test
    void drawsTheSameDossiersFromTheSameSeed() {
        var draw = new Draw("0123456789abcdef", 10, false);

        assertThat(draw.from(POPULATION))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .isEqualTo(new Draw("0123456789abcdef", 10, false).from(Population.of(POPULATION.text())));
        assertThat(new Draw("0123456789abcdee", 10, false).from(POPULATION)).isNotEqualTo(draw.from(POPULATION));
    }

    @Test
    void drawsAsItsDescriptionSays() {
        var drawn = new Draw("5eed", 2, false)
                .from(new Population(List.of(
                        new Member("G12.099.01-261120-0001", "one-time"),
                        new Member("G12.099.01-261120-0002", "one-time"),
                        new Member("G12.099.01-261120-0003", "one-time"))));

        assertThat(drawn)
                .extracting(Member::dossier)
                .containsExactly("G12.099.01-261120-0003", "G12.099.01-261120-0002");
    }

    @Test
    void drawsAsManyOfEachProcedure() {
        var drawn = new Draw("5eed", 3, true).from(POPULATION);

        assertThat(drawn)
                .extracting(Member::procedure)
                .containsExactly("maternity", "maternity", "maternity", "one-time", "one-time", "one-time");
    }

    @Test
    void drawsAllWhereThereAreFewer() {
        assertThat(new Draw("5eed", 500, false).from(POPULATION)).hasSize(200);
    }
}
