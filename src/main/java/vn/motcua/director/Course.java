package vn.motcua.director;

import java.util.List;
import vn.motcua.director.SigningRound.State;
import vn.motcua.director.SigningRound.Text;

/** A round as its page shows it: its texts, and how far it has come. */
record Course(List<Text> texts, boolean busy, boolean begun) {

    static Course of(SigningRound round) {
        var texts = round.texts();
        var begun = texts.stream().anyMatch(text -> text.state() == State.SIGNED || text.state() == State.REFUSED);
        return new Course(texts, round.isBusy(), begun || round.isProved());
    }

    /** Whether its texts are drawn up and wait for the person's proof. */
    public boolean isReady() {
        return !busy && count(State.READY) > 0;
    }

    public long count(State state) {
        return texts.stream().filter(text -> text.state() == state).count();
    }

    /** How many texts have been through the stage it is in. */
    public long settled() {
        return texts.size() - count(begun ? State.READY : State.WAITING);
    }

    /** What those that are drawn up grant together, in dong. */
    public long amount() {
        return texts.stream()
                .filter(text -> text.state() == State.READY)
                .mapToLong(Text::amount)
                .sum();
    }
}
