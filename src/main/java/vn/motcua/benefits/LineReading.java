package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.benefits.ListForm.Code;
import vn.motcua.benefits.ListForm.Column;
import vn.motcua.benefits.ListForm.Kind;
import vn.motcua.dossier.Payee;

/** Reads one line of a list: each cell by its column, and what the benefit it claims asks for. */
final class LineReading {

    private static final String BENEFIT = "benefit";

    private final ListForm form;
    private final Map<String, String> cells;
    private final LineFaults faults;
    private final CellReading cell;

    LineReading(ListForm form, Map<String, String> cells, LineFaults faults) {
        this.form = form;
        this.cells = cells;
        this.faults = faults;
        this.cell = new CellReading(faults);
    }

    /** The line of a number in the file; null if something in it can't be read. */
    @Nullable
    ListLine read(int number) {
        form.columns().stream()
                .filter(column -> column.isRequired() && !cells.containsKey(column.key()))
                .forEach(column -> faults.add(column.key(), "missing"));
        var benefit = benefit();
        var insuranceNumber = told("insuranceNumber", cell::insuranceNumber);
        var name = told("name", cell::name);
        var birthDate = told("birthDate", cell::day);
        var leave = leave();
        var facts = facts(benefit);
        var payee = payee(name);
        if (insuranceNumber == null || name == null || birthDate == null) return null;
        if (leave == null || benefit == null || !faults.isEmpty()) return null;
        return new ListLine(number, benefit, insuranceNumber, name, birthDate, leave, facts, payee);
    }

    private @Nullable String benefit() {
        return told(BENEFIT, (column, typed) -> {
            var code = form.codes(BENEFIT, "").stream()
                    .filter(each -> each.is(typed))
                    .findFirst();
            if (code.isEmpty()) faults.add(column, "code", typed, codes(column, ""));
            return code.map(Code::value).orElse(null);
        });
    }

    private @Nullable LeaveSpan leave() {
        var from = told("from", cell::day);
        var to = told("to", cell::day);
        if (from == null || to == null) return null;
        if (!to.isBefore(from)) return new LeaveSpan(from, to);
        faults.add("to", "backwards");
        return null;
    }

    private ObjectNode facts(@Nullable String benefit) {
        var facts = JsonNodeFactory.instance.objectNode();
        if (benefit == null) return facts;
        var asked = form.told(benefit).stream().map(ListForm.Told::column).collect(Collectors.toSet());
        for (var told : form.told(benefit)) {
            if (told.isRequired() && !cells.containsKey(told.column()) && !faults.has(told.column()))
                faults.add(told.column(), "missing");
            var value = value(column(told.column()));
            if (value != null) told.facts().forEach(fact -> facts.set(fact, value));
        }
        form.columns().stream()
                .filter(column -> isOfSomeBenefits(column.kind()) && cells.containsKey(column.key()))
                .filter(column -> !asked.contains(column.key()))
                .forEach(column -> faults.add(column.key(), "unasked"));
        ground(facts, benefit);
        circumstances(facts, benefit);
        return facts;
    }

    /** Whether a column is one that only some benefits ask for. */
    private static boolean isOfSomeBenefits(Kind kind) {
        return kind == Kind.DAYS || kind == Kind.COUNT || kind == Kind.MONEY;
    }

    private @Nullable JsonNode value(Column column) {
        return told(column.key(), (key, typed) -> switch (column.kind()) {
            case DAY -> text(faults.has(key) ? null : cell.day(key, typed));
            case DAYS -> cell.days(key, typed);
            case COUNT -> cell.count(key, typed);
            case MONEY -> cell.money(key, typed);
            default -> text(cell.text(key, typed));
        });
    }

    private void ground(ObjectNode facts, String benefit) {
        var known = form.codes("ground", benefit);
        var typed = cells.get("ground");
        if (typed == null) {
            if (!known.isEmpty()) faults.add("ground", "missing");
            return;
        }
        var code = known.stream().filter(each -> each.is(typed)).findFirst();
        code.ifPresent(each -> facts.put("ground", each.value()));
        if (code.isEmpty()) faults.add("ground", known.isEmpty() ? "unasked" : "code", typed, codes("ground", benefit));
    }

    private void circumstances(ObjectNode facts, String benefit) {
        var column = "circumstances";
        for (var typed : cells.getOrDefault(column, "").split("[ ,;]+")) {
            if (typed.isEmpty()) continue;
            var code = form.codes(column, benefit).stream()
                    .filter(each -> each.is(typed))
                    .findFirst();
            if (code.isEmpty()) faults.add(column, "code", typed, codes(column, benefit));
            else state(facts, code.get().value());
        }
    }

    private static void state(ObjectNode facts, String stated) {
        var parts = stated.split("=");
        var flag = parts[1].equals("true") || parts[1].equals("false");
        facts.set(parts[0], flag ? BooleanNode.valueOf(Boolean.parseBoolean(parts[1])) : TextNode.valueOf(parts[1]));
    }

    private String codes(String column, String benefit) {
        return form.codes(column, benefit).stream().map(Code::code).collect(Collectors.joining(", "));
    }

    /** The person's own account, or cash where none is written (Law 41/2024/QH15 art. 93). */
    private Payee payee(@Nullable String holder) {
        var account = told("account", cell::account);
        var bank = told("bank", cell::text);
        var written = Stream.of("account", "bank").filter(cells::containsKey).count();
        if (written == 1) faults.add(cells.containsKey("account") ? "bank" : "account", "accountHalf");
        return account == null || bank == null ? Payee.cash() : new Payee(Payee.Method.ACCOUNT, account, bank, holder);
    }

    private Column column(String key) {
        return form.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No column " + key));
    }

    private <T> @Nullable T told(String column, Reading<T> reading) {
        var typed = cells.get(column);
        return typed == null ? null : reading.read(column, typed);
    }

    private static @Nullable JsonNode text(@Nullable Object value) {
        return value == null ? null : TextNode.valueOf(value.toString());
    }

    private interface Reading<T> {
        @Nullable
        T read(String column, String typed);
    }
}
