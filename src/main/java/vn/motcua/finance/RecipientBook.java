package vn.motcua.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;
import vn.motcua.finance.Queues.Page;
import vn.motcua.finance.Recipient.Halt;

/** Reads who receives something every month, where it is paid on a day, and what was suspended or ended. */
@Component
class RecipientBook {

    private static final String SELECT =
            """
            select r.*, p.pay_method, p.account_number, p.bank_name, p.account_holder from recipient r
            join recipient_payee p on p.id = (select q.id from recipient_payee q
              where q.recipient = r.id and q.since <= :day order by q.since desc, q.id desc limit 1)
            where\s""";
    private static final String HALTS =
            "select h.* from recipient_halt h join recipient r on r.id = h.recipient where ";

    private final JdbcClient jdbc;
    private final PayrollSettings settings;

    RecipientBook(JdbcClient jdbc, PayrollSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** All of a unit, with their payees of a day. */
    List<Recipient> ofUnit(String unit, LocalDate day) {
        return find("r.unit = :key order by r.person_name, r.id", "r.unit = :key", unit, day);
    }

    /** All rights of a person, whoever is paid them. */
    List<Recipient> ofPerson(String personId, LocalDate day) {
        return find("r.person_id = :key order by r.id", "r.person_id = :key", personId, day);
    }

    /** Where the money of each recipient of a month's list goes, by dossier and share: today, or when the month begins. */
    Map<Place, Payee> payees(long payroll, LocalDate today) {
        var month = jdbc.sql("select for_month from payroll where id = ?")
                .param(payroll)
                .query(LocalDate.class)
                .single();
        var payees = new HashMap<Place, Payee>();
        jdbc.sql(SELECT + "r.id in (select l.recipient from payroll_line l where l.payroll = :key)")
                .param("day", month.isAfter(today) ? month : today)
                .param("key", payroll)
                .query(row -> {
                    payees.put(new Place(new DossierCode(row.getString("dossier")), row.getInt("share")), payee(row));
                });
        return payees;
    }

    /** Those whose name or number is searched for, within the person's reach. */
    List<Recipient> search(String text, Reach reach, Page page, LocalDate day) {
        var found = jdbc.sql(
                        """
                        select r.id from recipient r where (:everywhere or r.unit in (:units))
                          and (:text = '' or r.person_id = :text or lower(r.person_name) like :name)
                        order by r.person_name, r.id limit :limit offset :offset""")
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .param("text", text)
                .param("name", "%" + text.toLowerCase(Locale.ROOT) + "%")
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Long.class)
                .list();
        if (found.isEmpty()) return List.of();
        return find("r.id in (:key) order by r.person_name, r.id", "r.id in (:key)", found, day);
    }

    /** The units within the person's reach that have somebody to pay. */
    List<String> units(Reach reach) {
        return jdbc.sql("select distinct unit from recipient where (:everywhere or unit in (:units)) order by unit")
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .query(String.class)
                .list();
    }

    private List<Recipient> find(String which, String whose, Object key, LocalDate day) {
        var halts = new HashMap<Long, List<Halt>>();
        jdbc.sql(HALTS + whose).param("key", key).query(row -> {
            halts.computeIfAbsent(row.getLong("recipient"), each -> new ArrayList<>())
                    .add(halt(row));
        });
        return jdbc.sql(SELECT + which)
                .param("day", day)
                .param("key", key)
                .query((row, number) -> recipient(row, halts.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Recipient recipient(ResultSet row, List<Halt> halts) throws SQLException {
        var last = row.getObject("last_month", LocalDate.class);
        return new Recipient(
                row.getLong("id"),
                new DossierCode(row.getString("dossier")),
                row.getInt("share"),
                row.getString("unit"),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getString("benefit"),
                row.getString("decision"),
                row.getLong("monthly"),
                month(row, "first_month"),
                last == null ? null : YearMonth.from(last),
                month(row, "paid_through"),
                payee(row),
                halts);
    }

    private Halt halt(ResultSet row) throws SQLException {
        var on = row.getObject("from_day", LocalDate.class);
        return new Halt(
                new DossierCode(row.getString("dossier")),
                row.getString("ground"),
                on,
                settings.unpaidFrom(on),
                row.getBoolean("ends"),
                resumed(row));
    }

    private static @Nullable YearMonth resumed(ResultSet row) throws SQLException {
        var on = row.getObject("resumed_on", LocalDate.class);
        return on == null ? null : YearMonth.from(on);
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    private static Payee payee(ResultSet row) throws SQLException {
        return new Payee(
                Payee.Method.valueOf(row.getString("pay_method")),
                row.getString("account_number"),
                row.getString("bank_name"),
                row.getString("account_holder"));
    }

    /** Which share of which decision. */
    record Place(DossierCode dossier, int share) {}
}
