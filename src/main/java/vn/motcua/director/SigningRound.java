package vn.motcua.director;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import vn.motcua.director.SigningDesk.Item;
import vn.motcua.dossier.DossierCode;

/**
 * Texts that one person signs one after the other, having proved once that it is him: first each is drawn up for today, then
 * the person reads and proves himself, then each is signed. It lives in his session and ends with it.
 */
final class SigningRound {

    private final List<Text> texts;
    private @Nullable String proof;

    SigningRound(List<Item> items) {
        texts = new ArrayList<>(items.stream().map(Text::waiting).toList());
    }

    /** The texts in their order. */
    synchronized List<Text> texts() {
        return List.copyOf(texts);
    }

    /** The hashes of those that were drawn up and wait for the signature. */
    synchronized Set<String> ready() {
        return texts.stream()
                .filter(text -> text.state == State.READY)
                .map(Text::sha256)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Goes on to the signatures with a proof that covers what is ready. */
    synchronized void prove(String proof) {
        this.proof = proof;
    }

    synchronized boolean isProved() {
        return proof != null;
    }

    /** Leaves what isn't signed yet where it is. */
    synchronized void stop() {
        proof = null;
        texts.replaceAll(text -> text.isOpen() ? text.in(State.LEFT, null) : text);
    }

    /** Whether there is something to do that asks nothing more of the person. */
    synchronized boolean isBusy() {
        return next().isPresent();
    }

    /** Does the next thing, if there is one; whoever comes meanwhile waits. */
    synchronized void goOn(Hand hand) {
        var next = next();
        if (next.isEmpty()) return;
        var text = next.get();
        var done = text.state == State.WAITING ? hand.draw(text) : hand.sign(text, proof);
        texts.set(texts.indexOf(text), done);
    }

    private Optional<Text> next() {
        var due = texts.stream().anyMatch(text -> text.state == State.WAITING) ? State.WAITING : State.READY;
        return due == State.READY && proof == null
                ? Optional.empty()
                : texts.stream().filter(text -> text.state == due).findFirst();
    }

    /** Whoever draws up and signs a round's texts. */
    interface Hand {

        /** The text as it is today: ready, or apart. */
        Text draw(Text text);

        /** The text afterwards: signed, or refused. */
        Text sign(Text text, @Nullable String proof);
    }

    /** Where a text of a round stands. */
    enum State {
        WAITING,
        READY,
        APART,
        SIGNED,
        REFUSED,
        LEFT
    }

    /** One text: what it grants in dong, the hash of its file as soon as it was drawn up, and why not, if it wasn't signed. */
    record Text(
            String task,
            DossierCode dossier,
            String concerns,
            long amount,
            State state,
            @Nullable String sha256,
            @Nullable MessageSourceResolvable reason) {

        static Text waiting(Item item) {
            var dossier = item.dossier();
            return new Text(
                    item.waiting().task(),
                    dossier.code(),
                    dossier.concerns(),
                    item.amount(),
                    State.WAITING,
                    null,
                    null);
        }

        Text ready(long amount, String sha256) {
            return new Text(task, dossier, concerns, amount, State.READY, sha256, null);
        }

        Text in(State state, @Nullable MessageSourceResolvable reason) {
            return new Text(task, dossier, concerns, amount, state, sha256, reason);
        }

        public boolean isOpen() {
            return state == State.WAITING || state == State.READY;
        }
    }
}
