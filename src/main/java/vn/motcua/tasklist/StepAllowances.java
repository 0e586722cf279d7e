package vn.motcua.tasklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** How the agency shares out the legal time among the steps until the decision: percentages that add up to the whole. */
@Component
class StepAllowances {

    private static final int WHOLE = 100;

    private final List<Stage> stages = new ArrayList<>();

    StepAllowances(
            @Value("${motcua.step-allowances:classpath:processes/rules/figures/step-allowances.csv}") Resource table)
            throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(this::add);
        }
        if (until() != WHOLE) throw new IllegalStateException("The steps' shares add up to " + until() + " percent");
    }

    private void add(String line) {
        var cells = line.split(",", -1);
        var share = Integer.parseInt(cells[1].strip());
        stages.add(new Stage(cells[0].strip(), List.of(cells[2].strip().split(" ")), share, until() + share));
    }

    private int until() {
        return stages.isEmpty() ? 0 : stages.get(stages.size() - 1).until();
    }

    /** The stage a step belongs to; steps after the decision have none. */
    Optional<Stage> of(String step) {
        return stages.stream().filter(stage -> stage.steps().contains(step)).findFirst();
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** Steps that share one allowance: its percentage of the legal time, and the percentage used when it ends. */
    record Stage(String name, List<String> steps, int share, int until) {

        Stage {
            steps = List.copyOf(steps);
        }

        /** The percentage that is left for later steps. */
        int later() {
            return WHOLE - until;
        }
    }
}
