package vn.motcua.journey;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A form that can't be taken as it is: each fault names its field and a message with the remedy. Nothing was stored. */
public class FormRefused extends RuntimeException {

    private final List<Fault> faults;

    public FormRefused(List<Fault> faults) {
        super("Form refused: " + faults);
        this.faults = List.copyOf(faults);
    }

    public FormRefused(String field, String messageKey, Object... arguments) {
        this(List.of(new Fault(field, messageKey, List.of(arguments))));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The first fault as a message that tells the person. */
    public MessageSourceResolvable text() {
        var first = faults.get(0);
        return new DefaultMessageSourceResolvable(
                new String[] {first.messageKey()}, first.arguments().toArray());
    }

    /** One fault: the field's name, the key of its message and what the message mentions. */
    public record Fault(String field, String messageKey, List<Object> arguments) {}
}
