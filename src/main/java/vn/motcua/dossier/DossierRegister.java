package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of dossiers (form 07 of Circular 03/2025/TT-VPCP): a query, not a book of its own. It is read from a key
 * on, so that the hundredth page of a year costs what the first page of a day does.
 */
@Service
public class DossierRegister {

    private final DossierIndex index;

    DossierRegister(DossierIndex index) {
        this.index = index;
    }

    /** The next so many entries of a question in the order of reception, from a place on; null begins. */
    @Transactional(readOnly = true)
    public List<Dossier> read(Question question, @Nullable Place after, int most) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("submitted_at >= :begin and submitted_at < :end");
        parameters.put("begin", question.begin().atOffset(ZoneOffset.UTC));
        parameters.put("end", question.end().atOffset(ZoneOffset.UTC));
        narrow(question, where, parameters);
        if (after != null) {
            where.append(" and (submitted_at > :begin or code > :code)");
            parameters.put("begin", after.at().atOffset(ZoneOffset.UTC));
            parameters.put("code", after.code().value());
        }
        parameters.put("most", most);
        return index.select(where + " order by submitted_at, code limit :most", parameters);
    }

    private static void narrow(Question question, StringBuilder where, Map<String, Object> parameters) {
        if (question.procedure() != null) {
            where.append(" and procedure_key = :procedure");
            parameters.put("procedure", question.procedure());
        }
        if (question.state() != null) {
            where.append(" and state = :state");
            parameters.put("state", question.state().name());
        }
        if (question.units() != null) {
            where.append(" and received_unit in (:units)");
            parameters.put("units", question.units());
        }
    }

    /** What is asked of the register: days of reception, both included, and if given a procedure, a state, receiving units. */
    public record Question(
            LocalDate from,
            LocalDate until,
            @Nullable String procedure,
            @Nullable DossierState state,
            @Nullable List<String> units) {

        Instant begin() {
            return from.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        }

        Instant end() {
            return until.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        }
    }

    /** A place in the register: the entry after which to read on. */
    public record Place(Instant at, DossierCode code) {

        /** The place of a dossier. */
        public static Place of(Dossier dossier) {
            return new Place(dossier.submittedAt(), dossier.code());
        }

        /** A place as {@link #toString} writes it. */
        public static Place parse(String text) {
            var parts = text.split("_", 2);
            if (parts.length < 2) throw new IllegalArgumentException("Not a place in the register: " + text);
            return new Place(
                    Instant.ofEpochSecond(0, Math.multiplyExact(Long.parseLong(parts[0]), 1000)),
                    new DossierCode(parts[1]));
        }

        /** The microsecond of reception and the code. */
        @Override
        public String toString() {
            return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000 + "_" + code;
        }
    }
}
