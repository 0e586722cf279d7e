package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Dossier.ResultMethod;

/** All dossiers. Opens them under a code of the national form and keeps where each one stands. */
@Service
public class Dossiers {

    private static final String SELECT =
            """
            select code, procedure_key, ground, channel, state, received_unit, unit, name, birth_date, sex, id_number,
              insurance_number, phone, email, address, filed_by, relative, employer, representative, pay_method, account_number, bank_name,
              account_holder, result_method, submitted_at, accepted_at, due_at, clock, register_year, register_number, returned_at,
              returned_to
            from dossier""";

    private final JdbcClient jdbc;
    private final DossierCodes codes;
    private final ObjectMapper json;
    private final Clock clock;
    private final ObjectProvider<DueDateObserver> observers;
    private final ReadOnce<Dossier> present = new ReadOnce<>();

    Dossiers(
            JdbcClient jdbc,
            DossierCodes codes,
            ObjectMapper json,
            Clock clock,
            ObjectProvider<DueDateObserver> observers) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.json = json;
        this.clock = clock;
        this.observers = observers;
    }

    /** Opens a dossier: gives it the next code of the receiving unit's day and keeps it as SUBMITTED. */
    @Transactional
    public Dossier open(Registration registration) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var code = codes.next(registration.receivedUnit(), today);
        var dossier = new Dossier(
                code,
                registration.procedure(),
                registration.ground(),
                registration.channel(),
                DossierState.SUBMITTED,
                registration.receivedUnit(),
                registration.unit(),
                registration.person(),
                registration.applicant(),
                registration.representative(),
                registration.payee(),
                registration.resultMethod(),
                now,
                null,
                null,
                ClockState.NOT_STARTED,
                codes.enter(registration.receivedUnit(), today),
                null);
        insert(dossier);
        present.keep(code, dossier);
        return dossier;
    }

    /** The dossier of a code. */
    @Transactional(readOnly = true)
    public Optional<Dossier> find(DossierCode code) {
        return present.find(code, this::read);
    }

    private Optional<Dossier> read(DossierCode code) {
        return jdbc.sql(SELECT + " where code = ?")
                .param(code.value())
                .query(this::row)
                .optional();
    }

    /** The dossier of a code that must exist. */
    @Transactional(readOnly = true)
    public Dossier get(DossierCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No such dossier: " + code));
    }

    /** The dossiers of these codes. */
    @Transactional(readOnly = true)
    public Map<DossierCode, Dossier> all(Collection<DossierCode> codes) {
        if (codes.isEmpty()) return Map.of();
        return jdbc
                .sql(SELECT + " where code in (:codes)")
                .param("codes", codes.stream().map(DossierCode::value).toList())
                .query(this::row)
                .stream()
                .collect(Collectors.toMap(Dossier::code, dossier -> dossier));
    }

    /** Earlier dossiers of the same person, newest first: by BHXH number or personal ID number. */
    @Transactional(readOnly = true)
    public List<Dossier> of(Person person) {
        return jdbc.sql(
                        SELECT
                                + " where insurance_number = nullif(?, '') or id_number = ? order by submitted_at desc limit 50")
                .params(person.insuranceNumber(), person.idNumber())
                .query(this::row)
                .list();
    }

    /** Dossiers under these BHXH numbers. */
    @Transactional(readOnly = true)
    public List<Dossier> under(Collection<String> insuranceNumbers) {
        if (insuranceNumbers.isEmpty()) return List.of();
        return jdbc.sql(SELECT + " where insurance_number in (:numbers)")
                .param("numbers", insuranceNumbers)
                .query(this::row)
                .list();
    }

    /**
     * Dossiers of anybody with the same BHXH number, the same personal ID number, or the same name and birth date: who may
     * be the same person (official letter 771/BHXH-TTKT, control C3), newest first.
     */
    @Transactional(readOnly = true)
    public List<Dossier> alike(Person person) {
        return jdbc.sql(SELECT
                        + " where insurance_number = nullif(?, '') or id_number = ? or (name_plain = ? and birth_date = ?)"
                        + " order by submitted_at desc limit 50")
                .params(person.insuranceNumber(), person.idNumber(), Names.plain(person.name()), person.birthDate())
                .query(this::row)
                .list();
    }

    /**
     * Dossiers whose code, number or name begins with what was typed, newest first, at most {@code limit}; the name may
     * lack its accents. {@code units} limits by whom the dossiers were received or are settled; empty means all.
     */
    @Transactional(readOnly = true)
    public List<Dossier> search(String typed, List<String> units, int limit) {
        var text = typed.strip();
        var all = units.isEmpty() ? "" : " and (unit in (:units) or received_unit in (:units))";
        return jdbc.sql(SELECT
                        + " where (code like :code or id_number = :text or insurance_number = :text or name_plain like :name)"
                        + all + " order by submitted_at desc, code desc limit :limit")
                .param("code", "%" + wild(text.toUpperCase(java.util.Locale.ROOT)) + "%")
                .param("text", text)
                .param("name", "%" + wild(Names.plain(text)) + "%")
                .param("units", units)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** What was promised to everybody whose clock runs, the nearest due date first. */
    @Transactional(readOnly = true)
    public List<Promise> promises() {
        return jdbc.sql(
                        """
                        select code, procedure_key, unit, accepted_at, due_at from dossier
                        where clock = ? and accepted_at is not null and due_at is not null order by due_at, code""")
                .param(ClockState.RUNNING.name())
                .query((row, number) -> new Promise(
                        new DossierCode(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The dossiers of a condition with named parameters, in its order. */
    List<Dossier> select(String where, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + " where " + where)
                .params(parameters)
                .query(this::row)
                .list();
    }

    /** The desk has accepted the dossier: the legal clock runs from now to the due date. */
    @Transactional
    public void accept(DossierCode code, Instant acceptedAt, Instant dueAt) {
        present.change(code, dossier -> dossier.accepted(acceptedAt, dueAt));
        jdbc.sql("update dossier set state = ?, clock = ?, accepted_at = ?, due_at = ? where code = ?")
                .params(
                        DossierState.ACCEPTED.name(),
                        ClockState.RUNNING.name(),
                        at(acceptedAt),
                        at(dueAt),
                        code.value())
                .update();
        observers.forEach(observer -> observer.dueDateMoved(code, dueAt));
    }

    /** The dossier moves to another state, the clock to another pace. */
    @Transactional
    public void move(DossierCode code, DossierState state, ClockState pace) {
        present.change(code, dossier -> dossier.moved(state, pace));
        jdbc.sql("update dossier set state = ?, clock = ? where code = ?")
                .params(state.name(), pace.name(), code.value())
                .update();
    }

    /** The result is handed over to somebody. */
    @Transactional
    public void handOver(DossierCode code, String to) {
        present.forget(code);
        jdbc.sql("update dossier set state = ?, clock = ?, returned_at = ?, returned_to = ? where code = ?")
                .params(DossierState.RETURNED.name(), ClockState.STOPPED.name(), at(clock.instant()), to, code.value())
                .update();
    }

    /** A new due date: after a supplement a full new period starts; after an apology the extended one. */
    @Transactional
    public void moveDueDate(DossierCode code, Instant dueAt) {
        present.forget(code);
        jdbc.sql("update dossier set due_at = ? where code = ?")
                .params(at(dueAt), code.value())
                .update();
        observers.forEach(observer -> observer.dueDateMoved(code, dueAt));
    }

    /** The beneficiary gave another place for the money. */
    @Transactional
    public void pay(DossierCode code, Payee payee) {
        present.forget(code);
        jdbc.sql(
                        "update dossier set pay_method = ?, account_number = ?, bank_name = ?, account_holder = ? where code = ?")
                .params(
                        payee.method().name(),
                        payee.accountNumber(),
                        payee.bankName(),
                        payee.accountHolder(),
                        code.value())
                .update();
    }

    private void insert(Dossier dossier) {
        var entry = Objects.requireNonNull(dossier.entry());
        var person = dossier.person();
        var applicant = dossier.applicant();
        var payee = dossier.payee();
        jdbc.sql(
                        """
                        insert into dossier (code, procedure_key, ground, channel, state, received_unit, unit, name,
                          name_plain, birth_date, sex, id_number, insurance_number, phone, email, address,
                          filed_by, relative, employer, representative, pay_method, account_number, bank_name, account_holder, result_method,
                          submitted_at, clock, register_year, register_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.code().value(),
                        dossier.procedure(),
                        dossier.ground(),
                        dossier.channel().name(),
                        dossier.state().name(),
                        dossier.receivedUnit(),
                        dossier.unit(),
                        person.name(),
                        Names.plain(person.name()),
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
                        entry.number())
                .update();
    }

    private Dossier row(ResultSet row, int number) throws SQLException {
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

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String wild(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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

    /** A due date that somebody was given: of which dossier, since when its time runs, until when. */
    public record Promise(DossierCode code, String procedure, String unit, Instant acceptedAt, Instant dueAt) {}
}
