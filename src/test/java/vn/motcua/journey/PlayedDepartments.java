package vn.motcua.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.test.mock.Mocks;

/** All departments of the diagrams, answering what a test tells them and nothing otherwise. */
final class PlayedDepartments {

    private final Map<String, Deque<Delegates.Verb>> answers = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    PlayedDepartments(Map<String, Set<String>> verbs) {
        verbs.forEach((department, asked) -> Mocks.register(department, new Played(asked)));
    }

    /** What a verb answers; told several times, it answers in that order and keeps to the last. */
    PlayedDepartments answer(String verb, Answer answer) {
        answers.computeIfAbsent(verb, name -> new ArrayDeque<>()).add(dossier -> answer);
        return this;
    }

    /** A verb that has no answer but a checked exception of this name. */
    PlayedDepartments fail(String verb, String exception) {
        answers.computeIfAbsent(verb, name -> new ArrayDeque<>()).add(dossier -> {
            throw new BpmnError(exception);
        });
        return this;
    }

    /** How often a verb was asked. */
    int times(String verb) {
        return times.getOrDefault(verb, 0);
    }

    private Delegates.Verb next(String verb) {
        times.merge(verb, 1, Integer::sum);
        var told = answers.getOrDefault(verb, new ArrayDeque<>());
        if (told.isEmpty()) return dossier -> Answer.none();
        return told.size() > 1 ? told.poll() : told.peek();
    }

    private final class Played extends Delegates {
        Played(Set<String> verbs) {
            verbs.forEach(verb -> verb(verb, dossier -> next(verb).perform(dossier)));
        }
    }
}
