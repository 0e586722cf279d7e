package vn.motcua.journey.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.journey.FormRefused.Fault;

/** Checks what was typed into one field; each fault names the field as the person sees it, and the remedy. */
public record FieldCheck(Field field, Locale locale) {

    /** The value as it is passed on; nothing if the field was left empty. */
    public Optional<String> value(@Nullable String typed) {
        if (field.kind() == Field.Kind.CHECKBOX) return Optional.of(Boolean.toString(Field.isTicked(typed)));
        if (typed == null || typed.isBlank()) return Optional.empty();
        return Optional.of(
                switch (field.kind()) {
                    case NUMBER ->
                        Typed.number(typed).map(BigDecimal::toPlainString).orElse(typed);
                    case DATE -> Typed.day(typed).map(Object::toString).orElse(typed);
                    default -> field.sensitive() ? typed : typed.strip().replace("\r\n", "\n");
                });
    }

    /** What is wrong with a value, if anything is. */
    public Optional<Fault> fault(Optional<String> value) {
        var rules = field.rules();
        if (field.kind() == Field.Kind.CHECKBOX)
            return rules.required() && value.filter(Boolean::parseBoolean).isEmpty()
                    ? fault("form.tick")
                    : Optional.empty();
        if (value.isEmpty()) return rules.required() ? fault(missing()) : Optional.empty();
        return switch (field.kind()) {
            case NUMBER -> number(value.get());
            case DATE -> Typed.day(value.get()).isEmpty() ? fault("form.day") : Optional.empty();
            case RADIO, SELECT -> field.chosen(value.get(), locale).isEmpty() ? fault("form.choose") : Optional.empty();
            default -> text(value.get());
        };
    }

    private String missing() {
        return switch (field.kind()) {
            case RADIO, SELECT -> "form.choose";
            case DATE -> "form.day";
            default -> "form.required";
        };
    }

    private Optional<Fault> text(String text) {
        var rules = field.rules();
        if (text.length() > rules.longest()) return fault("form.maxLength", rules.longest());
        if (rules.minLength() != null && text.length() < rules.minLength())
            return fault("form.minLength", rules.minLength());
        if (rules.pattern() != null && !rules.pattern().matcher(text).find())
            return fault("form.pattern", field.hint().in(locale));
        return Optional.empty();
    }

    private Optional<Fault> number(String text) {
        var rules = field.rules();
        var number = Typed.number(text);
        if (number.isEmpty()) return fault("form.number");
        if (rules.decimalDigits() != null && number.get().stripTrailingZeros().scale() > rules.decimalDigits())
            return fault(rules.decimalDigits() == 0 ? "form.whole" : "form.decimals", rules.decimalDigits());
        if (rules.min() != null && number.get().compareTo(rules.min()) < 0) return fault("form.min", rules.min());
        if (rules.max() != null && number.get().compareTo(rules.max()) > 0) return fault("form.max", rules.max());
        return Optional.empty();
    }

    private Optional<Fault> fault(String message, Object... more) {
        var arguments = new java.util.ArrayList<Object>(List.of(field.label().in(locale)));
        arguments.addAll(List.of(more));
        return Optional.of(new Fault(field.key(), message, arguments));
    }
}
