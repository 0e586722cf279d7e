package vn.motcua.contributions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.dossier.Names;

/**
 * Fills the register on PostgreSQL with a country's contributors: Vietnamese names as they are spread (three in ten are
 * Nguyen, given names by a power law), one in a hundred with the ID number of another record, three in ten with an old card.
 */
final class ManyContributors {

    private static final String FAMILIES = "Nguyễn*315 Trần*109 Lê*89 Phạm*60 Hoàng*32 Huỳnh*20 Phan*41 Vũ*24 Võ*17 "
            + "Đặng*25 Bùi*24 Đỗ*19 Hồ*17 Ngô*16 Dương*14 Lý*10 Đinh*9 Mai*8 Trịnh*8 Đoàn*8 Cao*6 Lương*6 Tạ*4 Châu*4";
    private static final String FEMALE = "Thị*150 Thị_Thu*12 Thị_Thanh*12 Thị_Kim*9 Thị_Ngọc*9 Thị_Hồng*8 Thị_Bích*6 "
            + "Thị_Mỹ*5 Thị_Minh*4 Thị_Phương*4 Thị_Tuyết*4 Ngọc*10 Thanh*6 Kim*5 Minh*4 Diễm*2 Hoàng*2 Khánh*2";
    private static final String MALE = "Văn*110 Đức*14 Minh*14 Hữu*12 Quang*12 Thanh*12 Xuân*10 Đình*10 Quốc*9 Công*8 "
            + "Ngọc*8 Hoàng*8 Anh*6 Trọng*5 Bá*4 Duy*4 Tiến*4 Viết*3 Gia*2 Phúc*2";
    private static final String GIVEN =
            "Hoa Lan Hương Hà Linh Hùng Dũng Nga Hồng Tuấn Mai Thảo Minh Nam Long Thuỷ Hạnh "
                    + "Hải Bình Yến Trang Anh Sơn Tâm Dung Phương Thắng Cường Huy Thành Loan Vân Ngân Tùng Hiếu Nhung Trung Đạt "
                    + "Xuân Oanh Quân Phúc Thịnh Quyên Diệp Kiên Lâm Khánh Tú Trâm Tuyết Vinh Đức Hậu Liên Hiền Khoa Phát Toàn "
                    + "Nghĩa Lộc Ánh Duyên Chi Giang Bảo Kiệt Vy Như Quỳnh Thư Trinh Châu Cúc Thoa Sáng Thơm Lụa Mận Sen";

    private final JdbcTemplate jdbc;
    private final int people;

    ManyContributors(JdbcTemplate jdbc, int people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Fills the tables with their keys and indexes taken off, puts these back, and lets the planner count. */
    void fill() {
        var keys = keys();
        var indexes = jdbc.queryForList(
                """
                select indexdef from pg_indexes where tablename in ('contributor', 'contribution', 'contributor_number')
                  and indexname not like '%_pkey'""",
                String.class);
        jdbc.queryForList(
                        """
                        select indexname from pg_indexes where tablename in ('contributor', 'contributor_number')
                          and indexname not like '%_pkey'""",
                        String.class)
                .forEach(index -> jdbc.execute("drop index " + index));
        keys.forEach(key ->
                jdbc.execute("alter table %s drop constraint if exists %s cascade".formatted(key.table(), key.name())));
        insert();
        keys.forEach(key -> jdbc.execute(
                "alter table %s add constraint %s %s".formatted(key.table(), key.name(), key.definition())));
        indexes.forEach(jdbc::execute);
        List.of("contributor", "contribution", "contributor_number")
                .forEach(table -> jdbc.execute("vacuum (analyze) " + table));
    }

    private List<Key> keys() {
        return jdbc.query(
                """
                select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                where conrelid::regclass::text in ('contributor', 'contribution', 'contributor_number')
                  and contype in ('p', 'f') order by contype desc""",
                (row, number) -> new Key(row.getString(1), row.getString(2), row.getString(3)));
    }

    private void insert() {
        jdbc.execute(
                """
                insert into contributor (insurance_number, name, name_plain, birth_date, sex, id_number, phone, address,
                  reissued_book)
                select number, family.name || ' ' || middle.name || ' ' || given.name,
                  family.plain || ' ' || middle.plain || ' ' || given.plain,
                  case when day %% 30 = 0 then date_trunc('year', born)::date else born end, sex,
                  lpad(((case when n %% 100 = 0 then n - 1 else n end) * 6700417 %% 100000000003)::text, 12, '0'),
                  '09' || lpad((n %% 100000000)::text, 8, '0'), 'Thôn ' || n %% 977 || ', xã ' || n %% 10598, n %% 41 = 0
                from (select n, lpad((7900000000 + n)::text, 10, '0') as number, day, date '1945-01-01' + day as born,
                    case when n %% 2 = 0 then 'F' else 'M' end as sex, 1 + floor(f * %2$d)::int as f,
                    1 + floor(m * case when n %% 2 = 0 then %3$d else %4$d end)::int as m,
                    1 + floor(power(g, 1.5) * %5$d)::int as g
                  from (select n, random() as f, random() as m, random() as g, floor(random() * 22600)::int as day
                    from generate_series(1::bigint, %1$d) n offset 0) drawn offset 0) person
                  join word family on family.kind = 'family' and family.at = f
                  join word middle on middle.kind = sex and middle.at = m
                  join word given on given.kind = 'given' and given.at = g"""
                        .formatted(
                                people,
                                words("family", FAMILIES),
                                words("F", FEMALE),
                                words("M", MALE),
                                words("given", GIVEN)));
        jdbc.execute(
                """
                insert into contribution (insurance_number, source, line, from_month, to_month, wage, kind, regime,
                  state_support, province)
                select insurance_number, 'BOOK', 1, '2015-01-01', '2024-12-01', 6000000, 'COMPULSORY', 'EMPLOYER', 0,
                  'Lam Giang' from contributor""");
        jdbc.execute(
                """
                insert into contributor_number (insurance_number, kind, number)
                select insurance_number, 'ID', lpad((insurance_number::bigint * 104729 % 1000000007)::text, 9, '0')
                from contributor where insurance_number::bigint % 10 < 3""");
    }

    /** Lays out a list of words, each as often as its weight; how many there are. */
    private int words(String kind, String weighted) {
        jdbc.execute(
                "create table if not exists word (kind text, at int, name text, plain text, primary key (kind, at))");
        var words = Arrays.stream(weighted.split(" "))
                .flatMap(ManyContributors::often)
                .toList();
        jdbc.batchUpdate(
                "insert into word values (?, ?, ?, ?)",
                IntStream.range(0, words.size())
                        .mapToObj(at -> new Object[] {kind, at + 1, words.get(at), Names.plain(words.get(at))})
                        .collect(Collectors.toList()));
        return words.size();
    }

    private static Stream<String> often(String word) {
        var parts = word.replace('_', ' ').split("\\*");
        return Stream.generate(() -> parts[0]).limit(parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }

    private record Key(String table, String name, String definition) {}
}
