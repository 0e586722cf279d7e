package vn.motcua.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The derivation as it grows: steps, reasons against, and what an officer should look at; not yet in any language. */
final class Derivation {

    private final List<Line> lines = new ArrayList<>();
    private final List<Reason> refusals = new ArrayList<>();
    private final List<Reason> warnings = new ArrayList<>();

    /** A number, how it comes about, and its article. */
    void step(Text what, String formula, BigDecimal value, Text law) {
        lines.add(new Line(what, Text.plain(formula), Text.plain(Rounding.bare(value)), law));
    }

    void step(Text what, String formula, int value, Text law) {
        step(what, formula, BigDecimal.valueOf(value), law);
    }

    void step(Text what, String formula, Fraction value, Text law) {
        step(what, formula, Rounding.shown(value), law);
    }

    /** A step whose result is no number. */
    void finding(Line line) {
        lines.add(line);
    }

    void refuse(Text reason, Text law) {
        refusals.add(new Reason(reason, law));
    }

    void warn(Text text, Text law) {
        warnings.add(new Reason(text, law));
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    List<Line> lines() {
        return lines;
    }

    List<Reason> refusals() {
        return refusals;
    }

    List<Reason> warnings() {
        return warnings;
    }

    /** A step: what it finds, how, the result, and the article it rests on. */
    record Line(Text what, Text formula, Text value, Text law) {}

    /** A refusal or a warning, and the article it rests on. */
    record Reason(Text text, Text law) {}
}
