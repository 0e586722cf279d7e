package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The derivation as it grows: steps, reasons against, and what an officer should look at; not yet in any language. */
public final class Derivation {

    private final List<Line> lines = new ArrayList<>();
    private final List<Reason> refusals = new ArrayList<>();
    private final List<Reason> warnings = new ArrayList<>();

    /** A number, how it comes about, and its article. */
    public void step(Text what, String formula, BigDecimal value, Text law) {
        lines.add(new Line(what, Text.plain(formula), Text.plain(Rounding.bare(value)), law));
    }

    public void step(Text what, String formula, int value, Text law) {
        step(what, formula, BigDecimal.valueOf(value), law);
    }

    public void step(Text what, String formula, Fraction value, Text law) {
        step(what, formula, Rounding.shown(value), law);
    }

    /** A step whose result is no number. */
    public void finding(Line line) {
        lines.add(line);
    }

    public void refuse(Text reason, Text law) {
        refusals.add(new Reason(reason, law));
    }

    public void warn(Text text, Text law) {
        warnings.add(new Reason(text, law));
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Reason> refusals() {
        return refusals;
    }

    public List<Reason> warnings() {
        return warnings;
    }

    /** A step: what it finds, how, the result, and the article it rests on. */
    public record Line(Text what, Text formula, Text value, Text law) {}

    /** A refusal or a warning, and the article it rests on. */
    public record Reason(Text text, Text law) {}
}
