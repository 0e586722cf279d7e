package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The derivation as it grows: steps, reasons against, and what an officer should look at; not yet in any language. */
public final class Derivation {

    private final List<Line> lines = new ArrayList<>();
    private final List<Reason> refusals = new ArrayList<>();
    private final List<Reason> warnings = new ArrayList<>();
    private final SortedMap<Integer, BigDecimal> days = new TreeMap<>();

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

    /** Days of a quota are taken, out of a year's if it is a year's. */
    public void take(int year, BigDecimal taken) {
        days.merge(year, taken, BigDecimal::add);
    }

    /** The days taken out of quotas, by the year they belong to. */
    public SortedMap<Integer, BigDecimal> days() {
        return Collections.unmodifiableSortedMap(days);
    }

    /** The steps and warnings of a part that was derived by itself. */
    public void add(Derivation part) {
        lines.addAll(part.lines);
        warnings.addAll(part.warnings);
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
