package vn.motcua.benefits;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.ListForm.Code;
import vn.motcua.benefits.ListForm.Column;
import vn.motcua.benefits.ListForm.Kind;
import vn.motcua.benefits.ListForm.Told;

/** The forms of lists, one for each procedure that comes as a list: columns, codes and facts are data. */
@Component
class ListForms {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, ListForm> forms;

    ListForms(
            @Value("${motcua.lists.columns:classpath:processes/rules/figures/list-columns.csv}") Resource columns,
            @Value("${motcua.lists.codes:classpath:processes/rules/figures/list-codes.csv}") Resource codes,
            @Value("${motcua.lists.facts:classpath:processes/rules/figures/list-facts.csv}") Resource facts)
            throws IOException {
        var columnsOf = rows(columns).stream().collect(groupingBy(row -> row.get("list")));
        var codesOf = rows(codes).stream().collect(groupingBy(row -> row.get("list")));
        var told = rows(facts).stream()
                .collect(groupingBy(
                        row -> row.get("benefit"), Collectors.mapping(ListForms::told, Collectors.toList())));
        forms = columnsOf.keySet().stream()
                .map(list -> new ListForm(
                        list,
                        columnsOf.getOrDefault(list, List.of()).stream()
                                .map(ListForms::column)
                                .toList(),
                        codesOf.getOrDefault(list, List.of()).stream()
                                .map(ListForms::code)
                                .toList(),
                        told))
                .collect(Collectors.toMap(ListForm::key, Function.identity()));
    }

    /** The form by which a procedure's lists come in. */
    ListForm of(String procedure) {
        return find(procedure).orElseThrow(() -> new IllegalStateException("No form of lists for " + procedure));
    }

    /** The form of a procedure, if it comes as a list. */
    Optional<ListForm> find(String procedure) {
        return Optional.ofNullable(forms.get(procedure));
    }

    private static Column column(CSVRecord row) {
        return new Column(
                row.get("key"),
                Kind.valueOf(row.get("kind")),
                Boolean.parseBoolean(row.get("required")),
                row.get("required").equals("dispensable"),
                Integer.parseInt(row.get("width")),
                row.get("vi"),
                row.get("en"));
    }

    private static Code code(CSVRecord row) {
        return new Code(
                row.get("column"),
                row.get("code"),
                Set.copyOf(words(row.get("benefits"))),
                row.get("value"),
                row.get("vi"),
                row.get("en"));
    }

    private static Told told(CSVRecord row) {
        return new Told(row.get("column"), words(row.get("facts")), Boolean.parseBoolean(row.get("required")));
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<CSVRecord> rows(Resource table) throws IOException {
        try (var lines = FORMAT.parse(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.getRecords();
        }
    }
}
