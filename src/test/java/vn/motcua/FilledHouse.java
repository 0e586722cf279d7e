package vn.motcua;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.motcua.agency.Agency;
import vn.motcua.benefits.Lists;

/** Dossiers of the province at every desk, with their tasks, and the addresses that lead to them and to what belongs to them. */
record FilledHouse(Map<String, String> known) {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^{}]*}[^{}]*)?)?}");
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{90,}");
    private static final Map<String, String> NOWHERE = Map.ofEntries(
            Map.entry("dossier", "G12.099.01-200101-0999"),
            Map.entry("document", "999999999"),
            Map.entry("task", "0c0ffee0-0000-11f0-8000-000000000000"),
            Map.entry("order", UUID.nameUUIDFromBytes(new byte[] {1}).toString()),
            Map.entry("batch", "999999"),
            Map.entry("payroll", "999999"),
            Map.entry("session", "999999"),
            Map.entry("sample", "999999"),
            Map.entry("opinion", "999999"),
            Map.entry("waiver", "999999"),
            Map.entry("handover", "999999"));
    private static @Nullable FilledHouse filled;

    /** Fills the house, by programs, once for all who look at it. */
    static synchronized FilledHouse by(TestRestTemplate programs) {
        if (filled == null) filled = new FilledHouse(fill(new Errands(programs)));
        return filled;
    }

    private static Map<String, String> fill(Errands errands) {
        var known = new HashMap<String, String>();
        var stops = List.of("verifyHistory", "proposeDecision", "reviewProposal", "signDecision", "releasePayment");
        for (var turn = 0; turn < stops.size(); turn++)
            known.put(
                    stops.get(turn),
                    errands.bring(errands.receive(number(turn), "ACCOUNT", "ORIGINAL"), stops.get(turn)));
        known.put("supplement", errands.receive(number(5), "ACCOUNT", ""));
        known.put("released", errands.bring(errands.receive(number(6), "ACCOUNT", "ORIGINAL"), "releasePayment"));
        errands.goOn(known.get("released"));
        known.put("shelveRecords", paid(errands));
        known.put("reviewList", list(errands));
        for (var code : List.copyOf(known.keySet()))
            if (!code.equals("supplement") && !code.equals("released"))
                known.put(
                        code + ".task", errands.task(known.get(code)).get("id").asText());
        return known;
    }

    private static String paid(Errands errands) {
        var number = number(7);
        var code = errands.bring(errands.receive(number, "CASH", "ORIGINAL"), "releasePayment");
        errands.goOn(code);
        errands.payInCash(code, number);
        return errands.bring(code, "shelveRecords");
    }

    private static String list(Errands errands) {
        var worker = Agency.named("Ninh Thị Xoan");
        errands.tell(Lists.register(YearMonth.now().minusMonths(1).toString(), worker));
        return errands.receiveList(YearMonth.now().toString(), List.of(worker.insuranceNumber()));
    }

    /** Contributors of the demo with an ordinary history. */
    private static String number(int turn) {
        return "99%08d".formatted(10_000_000 + (turn + 1) * 6 * 137);
    }

    /** The same house with one thing more to ask for. */
    FilledHouse with(String name, String number) {
        var more = new HashMap<>(known);
        more.put(name, number);
        return new FilledHouse(more);
    }

    String get(String name) {
        return known.get(name);
    }

    /** The address of something that belongs to the province. */
    String address(Door door) {
        return fill(door, place -> known.getOrDefault(place, place));
    }

    /** The same address of nothing at all. */
    String nowhere(Door door) {
        return fill(door, place -> known.containsKey(place) ? NOWHERE.get(kind(place)) : place);
    }

    /** What an answer says, without the name of what was asked for. */
    String withoutNames(String answer) {
        var plain = TOKEN.matcher(answer).replaceAll("-");
        for (var names : List.of(known, NOWHERE))
            for (var name : names.values()) plain = plain.replaceAll("\\b" + Pattern.quote(name) + "\\b", "-");
        return plain;
    }

    private static String kind(String place) {
        if (place.endsWith(".task")) return "task";
        return NOWHERE.containsKey(place) ? place : "dossier";
    }

    private static String fill(Door door, UnaryOperator<String> names) {
        return BLANK.matcher(door.pattern()).replaceAll(blank -> names.apply(place(door.pattern(), blank.group(1))));
    }

    private static String place(String pattern, String blank) {
        return switch (blank) {
            case "code" -> dossier(pattern);
            case "id" -> thing(pattern);
            case "task" -> "signDecision.task";
            case "at" -> "0";
            case "line" -> "2";
            case "kind" -> "PaperList";
            case "key" -> "one-time";
            case "account" -> "le.mai";
            case "grant" -> "1";
            case "day" -> "2026-12-24";
            case "year" -> "2026";
            case "paper" -> "request14Hsb";
            default -> blank;
        };
    }

    private static String dossier(String pattern) {
        if (pattern.contains("/payments/lists")) return "released";
        if (pattern.endsWith("/lines") || pattern.contains("/lines/") || pattern.contains("/list")) return "reviewList";
        if (pattern.contains("/archive/")) return "shelveRecords";
        return pattern.contains("/supplement") ? "supplement" : "proposeDecision";
    }

    private static String thing(String pattern) {
        if (pattern.contains("/documents/")) return "document";
        if (pattern.contains("/payrolls/")) return "payroll";
        if (pattern.contains("/tasks/")) return "proposeDecision.task";
        if (pattern.contains("/orders/")) return "order";
        return pattern.contains("/batches/") ? "batch" : "payroll";
    }
}
