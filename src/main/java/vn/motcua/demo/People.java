package vn.motcua.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import vn.motcua.dossier.Person.Sex;

/** Three hundred fictional contributors with their histories, generated from a seed: the same every time. */
final class People {

    private static final int COUNT = 300;
    private static final int SEED = 20_261_122;
    private static final String HEAD = "source,insurance_number,name,birth_date,sex,id_number,phone,address,"
            + "reissued_book,from,to,wage,kind,regime,state_support,employer,province";

    private final Random random = new Random(SEED);
    private final Words words = new Words(random);
    private final YearMonth now;
    private final String province;

    People(LocalDate today, String province) {
        this.now = YearMonth.from(today);
        this.province = province;
    }

    /** The contributors; the first is the one of the walkthrough, the others are of every kind in turn. */
    List<Citizen> citizens() {
        var citizens = new ArrayList<Citizen>();
        citizens.add(walkthrough());
        while (citizens.size() < COUNT) citizens.add(citizen(citizens.size()));
        return citizens;
    }

    /** The register's import file of these people. */
    static byte[] file(List<Citizen> citizens) {
        var lines = new StringJoiner("\n", HEAD + "\n", "\n");
        citizens.forEach(citizen -> {
            citizen.register().forEach(row -> lines.add(line("REGISTER", citizen, row)));
            citizen.book().forEach(row -> lines.add(line("BOOK", citizen, row)));
        });
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Citizen walkthrough() {
        var line = Words.lines("walkthrough.csv").get(0).split(",");
        var rows = Words.lines("walkthrough.csv").stream()
                .skip(1)
                .map(text -> text.split(","))
                .map(cells -> new Paid(
                        YearMonth.parse(cells[0]),
                        YearMonth.parse(cells[1]),
                        Long.parseLong(cells[2]),
                        "COMPULSORY",
                        words.one("employer"),
                        province))
                .toList();
        return new Citizen(
                line[0],
                line[1],
                LocalDate.parse(line[2]),
                Sex.valueOf(line[3]),
                line[4],
                line[5],
                words.address(),
                Kind.NORMAL,
                rows,
                rows);
    }

    private Citizen citizen(int number) {
        var sex = random.nextBoolean() ? Sex.F : Sex.M;
        var birth = LocalDate.of(1968 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var kind = Kind.values()[number % Kind.values().length];
        var rows = history(birth, kind);
        return new Citizen(
                "99%08d".formatted(10_000_000 + number * 137L),
                words.name(sex),
                birth,
                sex,
                "099%d%02d%06d".formatted(sex == Sex.F ? 1 : 0, birth.getYear() % 100, 100_000 + number * 31),
                "09%08d".formatted(random.nextInt(100_000_000)),
                words.address(),
                kind,
                rows,
                kind == Kind.DIFFERENCE ? rows.subList(0, rows.size() - 1) : rows);
    }

    /** A career of yearly wages, with a gap now and then; it ends long enough ago unless the person still contributes. */
    private List<Paid> history(LocalDate birth, Kind kind) {
        var last = kind == Kind.CONTRIBUTING ? now.minusMonths(1) : now.minusMonths(14 + random.nextInt(60));
        var month = YearMonth.of(Math.max(birth.getYear() + 20, last.getYear() - 3 - random.nextInt(13)), 1)
                .plusMonths(random.nextInt(12));
        var employer = words.one("employer");
        var wage = 2_400_000L + 100_000L * random.nextInt(20);
        var rows = new ArrayList<Paid>();
        while (!month.isAfter(last)) {
            var end = YearMonth.of(month.getYear(), 12);
            if (end.isAfter(last)) end = last;
            if (rows.isEmpty() || random.nextInt(6) > 0)
                rows.add(new Paid(month, end, wage, "COMPULSORY", employer, province));
            else employer = words.one("employer");
            wage += 50_000L * (1 + random.nextInt(8));
            month = end.plusMonths(1);
        }
        return rows.size() < 2 ? split(rows) : rows;
    }

    private static List<Paid> split(List<Paid> rows) {
        var only = rows.get(0);
        if (only.from().equals(only.to()))
            return List.of(only, only.at(only.to().plusMonths(1), only.to().plusMonths(1)));
        return List.of(only.at(only.from(), only.from()), only.at(only.from().plusMonths(1), only.to()));
    }

    private static String line(String source, Citizen citizen, Paid row) {
        return String.join(
                ",",
                source,
                citizen.insuranceNumber(),
                citizen.name(),
                citizen.birthDate().toString(),
                citizen.sex().name(),
                citizen.idNumber(),
                citizen.phone(),
                "\"" + citizen.address() + "\"",
                Boolean.toString(citizen.kind() == Kind.REISSUED),
                row.from().toString(),
                row.to().toString(),
                Long.toString(row.wage()),
                row.kind(),
                "EMPLOYER",
                "0",
                row.employer(),
                row.province());
    }

    /** What is special about a person's history. */
    enum Kind {
        NORMAL,
        CONTRIBUTING,
        NORMAL_TOO,
        DIFFERENCE,
        REISSUED,
        OTHER_NUMBER
    }

    /** Months paid at one wage. */
    record Paid(YearMonth from, YearMonth to, long wage, String kind, String employer, String province) {

        Paid at(YearMonth begin, YearMonth end) {
            return new Paid(begin, end, wage, kind, employer, province);
        }
    }

    /** A fictional person. */
    record Citizen(
            String insuranceNumber,
            String name,
            LocalDate birthDate,
            Sex sex,
            String idNumber,
            String phone,
            String address,
            Kind kind,
            List<Paid> register,
            List<Paid> book) {}
}
