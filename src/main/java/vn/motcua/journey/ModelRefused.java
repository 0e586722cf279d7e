package vn.motcua.journey;

import java.util.List;

/** Models that may not reach the engine, each with the place and the reason. Nothing of their deployment was stored. */
public class ModelRefused extends RuntimeException {

    private final List<Refusal> refusals;

    ModelRefused(List<Refusal> refusals) {
        super("Models refused: " + refusals);
        this.refusals = List.copyOf(refusals);
    }

    /** What was refused, file by file in the order of their text. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** One refusal: the file, the element with its id, the key of the reason's message and what the message mentions. */
    public record Refusal(String file, String element, String messageKey, List<Object> arguments) {}
}
