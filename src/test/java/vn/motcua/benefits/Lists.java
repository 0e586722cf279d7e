package vn.motcua.benefits;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import vn.motcua.benefits.ListForm.Column;
import vn.motcua.dossier.Person;

/** Lists of an employer for tests, and what the register knows of the people on them. */
public final class Lists {

    public static final String EMPLOYER = "Công ty May Hoà Thuận";

    private Lists() {}

    static ListForms forms() {
        try {
            return new ListForms(table("columns"), table("codes"), table("facts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource table(String name) {
        return new ClassPathResource("processes/rules/figures/list-" + name + ".csv");
    }

    /** A list of an employer as CSV: of each line the columns that it fills. */
    @SafeVarargs
    public static byte[] csv(Map<String, String>... lines) {
        return csv("employer-list", List.of(lines));
    }

    /** A list of a procedure as CSV. */
    public static byte[] csv(String procedure, List<Map<String, String>> lines) {
        var columns = forms().of(procedure).columns();
        var text = new ArrayList<String>();
        text.add(columns.stream().map(column -> quoted(column.vietnamese())).collect(joining(",")));
        for (var line : lines)
            text.add(columns.stream()
                    .map(Column::key)
                    .map(key -> quoted(line.getOrDefault(key, "")))
                    .collect(joining(",")));
        return String.join("\r\n", text).getBytes(StandardCharsets.UTF_8);
    }

    /** A line about a person: the benefit's code, its days, and other columns as key and value by turns. */
    public static Map<String, String> line(Person person, String benefit, String from, String to, String... more) {
        var line = new HashMap<>(Map.of(
                "insuranceNumber",
                person.insuranceNumber(),
                "name",
                person.name(),
                "birthDate",
                person.birthDate().toString(),
                "benefit",
                benefit,
                "from",
                from,
                "to",
                to));
        for (var at = 0; at < more.length; at += 2) line.put(more[at], more[at + 1]);
        return line;
    }

    /** An ordinary sick leave of a person. */
    public static Map<String, String> sick(Person person, String from, String to, String days) {
        return line(person, "OD", from, to, "ground", "THUONG", "days", days);
    }

    /** The register's file of people who have worked for the employer since 2015, until a month, at twelve million. */
    public static String register(String until, Person... people) {
        var lines = new ArrayList<String>();
        lines.add("source,insurance_number,name,birth_date,sex,id_number,phone,address,reissued_book,from,to,wage,kind,"
                + "regime,state_support,employer,province");
        for (var person : people)
            for (var source : List.of("REGISTER", "BOOK"))
                lines.add(String.join(
                        ",",
                        source,
                        person.insuranceNumber(),
                        person.name(),
                        person.birthDate().toString(),
                        person.sex().name(),
                        person.idNumber(),
                        person.phone(),
                        "Bến Đá",
                        "false",
                        "2015-01",
                        YearMonth.parse(until).toString(),
                        "12000000",
                        "COMPULSORY",
                        "EMPLOYER",
                        "0",
                        EMPLOYER,
                        "Lam Giang"));
        return String.join("\r\n", lines);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
