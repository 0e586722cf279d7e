package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Dossier.ResultMethod;

/** A dossier as the rows of its table: how it is written down, and how it is read back. */
@Component
class DossierRows {

    /** Every column of a dossier; a condition follows. */
    static final String SELECT =
            """
            select code, procedure_key, ground, channel, state, received_unit, unit, name, birth_date, sex, id_number,
              insurance_number, phone, email, address, filed_by, relative, employer, representative, pay_method, account_number, bank_name,
              account_holder, result_method, submitted_at, accepted_at, due_at, clock, register_year, register_number, returned_at,
              returned_to
            from dossier""";

    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DossierRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Dossier dossier) {
        var entry = Objects.requireNonNull(dossier.entry());
        var person = dossier.person();
        var applicant = dossier.applicant();
        var payee = dossier.payee();
        jdbc.sql(
                        """
                        insert into dossier (code, procedure_key, ground, channel, state, received_unit, unit, name,
                          name_plain, birth_date, sex, id_number, insurance_number, phone, email, address,
                          filed_by, relative, employer, representative, pay_method, account_number, bank_name, account_holder, result_method,
                          submitted_at, clock, register_year, register_number, concerns, words, employer_code)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.code().value(),
                        dossier.procedure(),
                        dossier.ground(),
                        dossier.channel().name(),
                        dossier.state().name(),
                        dossier.receivedUnit(),
                        dossier.unit(),
                        person.name(),
                        cut(Names.plain(dossier.concerns())),
                        person.birthDate(),
                        person.sex().name(),
                        person.idNumber(),
                        person.insuranceNumber(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        applicant.filedBy().name(),
                        write(applicant.relative()),
                        write(applicant.employer()),
                        write(dossier.representative()),
                        payee.method().name(),
                        payee.accountNumber(),
                        payee.bankName(),
                        payee.accountHolder(),
                        dossier.resultMethod().name(),
                        at(dossier.submittedAt()),
                        dossier.clock().name(),
                        entry.year(),
                        entry.number(),
                        dossier.isList() ? dossier.concerns() : null,
                        SearchWords.of(cut(dossier.concerns()), dossier.code()),
                        applicant.employer() == null
                                ? null
                                : applicant.employer().unitCode())
                .update();
    }

    void correct(DossierCode code, Person person, ResultMethod resultMethod) {
        jdbc.sql(
                        """
                        update dossier set name = ?, name_plain = case when concerns is null then ? else name_plain end,
                          words = case when concerns is null then ? else words end,
                          birth_date = ?, sex = ?, id_number = ?, insurance_number = ?, phone = ?, email = ?, address = ?,
                          result_method = ?
                        where code = ?""")
                .params(
                        person.name(),
                        cut(Names.plain(person.name())),
                        SearchWords.of(cut(person.name()), code),
                        person.birthDate(),
                        person.sex().name(),
                        person.idNumber(),
                        person.insuranceNumber(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        resultMethod.name(),
                        code.value())
                .update();
    }

    Dossier row(ResultSet row, int number) throws SQLException {
        return new Dossier(
                new DossierCode(row.getString("code")),
                row.getString("procedure_key"),
                row.getString("ground"),
                Channel.valueOf(row.getString("channel")),
                DossierState.valueOf(row.getString("state")),
                row.getString("received_unit"),
                row.getString("unit"),
                person(row),
                applicant(row),
                read(row.getString("representative"), Representative.class),
                payee(row),
                ResultMethod.valueOf(row.getString("result_method")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "accepted_at"),
                instant(row, "due_at"),
                ClockState.valueOf(row.getString("clock")),
                entry(row),
                returned(row));
    }

    private static @Nullable RegisterEntry entry(ResultSet row) throws SQLException {
        var number = row.getInt("register_number");
        return row.wasNull() ? null : new RegisterEntry(row.getInt("register_year"), number);
    }

    private static Dossier.@Nullable Returned returned(ResultSet row) throws SQLException {
        var at = instant(row, "returned_at");
        return at == null ? null : new Dossier.Returned(at, row.getString("returned_to"));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                Person.Sex.valueOf(row.getString("sex")),
                row.getString("id_number"),
                row.getString("insurance_number"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"));
    }

    private Applicant applicant(ResultSet row) throws SQLException {
        return new Applicant(
                Procedure.Filer.valueOf(row.getString("filed_by")),
                read(row.getString("relative"), Relative.class),
                read(row.getString("employer"), Employer.class));
    }

    private static Payee payee(ResultSet row) throws SQLException {
        return new Payee(
                Payee.Method.valueOf(row.getString("pay_method")),
                row.getString("account_number"),
                row.getString("bank_name"),
                row.getString("account_holder"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private @Nullable String write(@Nullable Record part) {
        try {
            return part == null ? null : json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <P extends Record> @Nullable P read(@Nullable String text, Class<P> part) {
        try {
            return text == null ? null : json.readValue(text, part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
