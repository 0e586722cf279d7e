package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;

/** What the decisions of lists grant, person by person: the department that settles a list lays it, finance pays it. */
@Service
public class Awards {

    private final JdbcTemplate jdbc;
    private final ChangeLog changes;

    Awards(JdbcTemplate jdbc, ChangeLog changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Lays what a list's decision grants, in place of what was laid before. */
    @Transactional
    public void lay(DossierCode dossier, List<Award> awards) {
        jdbc.update("delete from award where dossier = ?", dossier.value());
        jdbc.batchUpdate(
                """
                insert into award (dossier, line, benefit, person_id, person_name, first_day, last_day, amount, pay_method,
                  account_number, bank_name, account_holder)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                awards.stream().map(award -> columns(dossier, award)).toList());
        changes.dossier(dossier.value(), "awardsLaid", null, awards);
    }

    /** Everything a list's decision grants, in the order of its lines; none if the dossier isn't a list. */
    @Transactional(readOnly = true)
    public List<Award> of(DossierCode dossier) {
        return jdbc.query("select * from award where dossier = ? order by line", Awards::row, dossier.value());
    }

    /** The money of some lines goes elsewhere from now on. */
    @Transactional
    public void pay(DossierCode dossier, List<Integer> lines, Payee payee) {
        jdbc.batchUpdate(
                """
                update award set pay_method = ?, account_number = ?, bank_name = ?, account_holder = ?
                where dossier = ? and line = ?""",
                lines.stream()
                        .map(line -> new @Nullable Object[] {
                            payee.method().name(),
                            payee.accountNumber(),
                            payee.bankName(),
                            payee.accountHolder(),
                            dossier.value(),
                            line
                        })
                        .toList());
        lines.forEach(line -> changes.dossier(dossier.value(), "payeeChanged", line.toString(), payee));
    }

    private static @Nullable Object[] columns(DossierCode dossier, Award award) {
        var payee = award.payee();
        return new @Nullable Object[] {
            dossier.value(),
            award.line(),
            award.benefit(),
            award.personId(),
            award.personName(),
            award.from(),
            award.to(),
            award.amount(),
            payee.method().name(),
            payee.accountNumber(),
            payee.bankName(),
            payee.accountHolder()
        };
    }

    private static Award row(ResultSet row, int number) throws SQLException {
        return new Award(
                row.getInt("line"),
                row.getString("benefit"),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("amount"),
                new Payee(
                        Payee.Method.valueOf(row.getString("pay_method")),
                        row.getString("account_number"),
                        row.getString("bank_name"),
                        row.getString("account_holder")));
    }
}
