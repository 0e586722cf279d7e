package vn.motcua.law.pension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

/** A person who asks for a pension, told fact by fact; on State pay of 10,120,000 dong unless something else is said. */
final class Pensioner {

    private static final String STATE = "'coefficient':4,'regime':'STATE'";

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();
    private String on = "2026-07-01";

    private Pensioner(String sex, String birthDate) {
        with("sex", "'" + sex + "'").with("birthDate", "'" + birthDate + "'").ground(PensionGround.NORMAL);
    }

    static Pensioner aWoman() {
        return new Pensioner("F", "1969-06-10");
    }

    static Pensioner aMan() {
        return new Pensioner("M", "1964-12-10");
    }

    Pensioner born(String day) {
        return with("birthDate", "'" + day + "'");
    }

    Pensioner ground(PensionGround ground) {
        return with("ground", "'" + ground + "'");
    }

    Pensioner with(String name, String value) {
        facts.put(name, value);
        return this;
    }

    Pensioner without(String name) {
        facts.remove(name);
        return this;
    }

    Pensioner on(String day) {
        on = day;
        return this;
    }

    Pensioner paid(String from, String to) {
        return paid(from, to, STATE);
    }

    Pensioner paid(String from, String to, String pay) {
        rows.add("{'from':'" + from + "','to':'" + to + "'," + pay + "}");
        return this;
    }

    Pensioner paidAs(String condition, String from, String to) {
        return paid(from, to, STATE + ",'condition':'" + condition + "'");
    }

    Calculation settle() {
        return LawDesk.settle("pension", on, json());
    }

    Long monthly() {
        return settle().monthly();
    }

    Long lump() {
        return settle().amount();
    }

    String from() {
        return String.valueOf(settle().from());
    }

    List<String> refusals() {
        return settle().refusals().stream()
                .map(refusal -> refusal.reason() + " (" + refusal.legalBasis() + ")")
                .toList();
    }

    List<String> warnings() {
        return settle().warnings().stream().map(Calculation.Warning::text).toList();
    }

    String unclear() {
        return LawDesk.unclear("pension", on, json());
    }

    private String json() {
        return facts.entrySet().stream()
                        .map(fact -> "'" + fact.getKey() + "':" + fact.getValue())
                        .collect(Collectors.joining(",", "{", ","))
                + "'contributions':["
                + String.join(",", rows)
                + "]}";
    }
}
