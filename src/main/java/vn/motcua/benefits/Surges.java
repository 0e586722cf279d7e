package vn.motcua.benefits;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedure.Result;
import vn.motcua.dossier.Procedures;

/**
 * Counts the claims of sickness, maternity and recovery that employers file, each line of a list as one, by the indexes of
 * who filed when, and compares the last days with the months before (2988/QD-BHXH art. 2.2h).
 */
@Component
class Surges {

    private static final String CLAIMS =
            """
            select d.employer_code, max(d.code) as latest, sum(coalesce(l.lines, 1)) as claims
            from dossier d left join people_list l on l.dossier = d.code
            where d.submitted_at >= :from and d.submitted_at < :to and d.procedure_key in (:procedures)
              and d.state not in ('REFUSED', 'WITHDRAWN', 'TERMINATED') and %s
            group by d.employer_code
            """;

    private final JdbcClient jdbc;
    private final SurgeSettings settings;
    private final Set<String> counted;

    Surges(JdbcClient jdbc, SurgeSettings settings, Procedures procedures) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.counted = procedures.all().stream()
                .filter(Surges::isOfEmployers)
                .map(Procedure::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether claims of whoever files this dossier surge, if it is one of those that are counted. */
    @Transactional(readOnly = true)
    public Optional<Surge> of(Dossier dossier) {
        var employer = dossier.applicant().employer();
        if (employer == null || !counted.contains(dossier.procedure())) return Optional.empty();
        return among("d.employer_code = :employer", Map.of("employer", employer.unitCode())).stream()
                .findFirst();
    }

    /** The employers whose claims surge in the units a person works for, those with the most first. */
    @Transactional(readOnly = true)
    public List<Surge> seenBy(Officer person) {
        return among(
                "d.employer_code is not null and (:everywhere or d.unit in (:units))",
                Map.of("everywhere", person.seesEverywhere(), "units", person.units()));
    }

    private List<Surge> among(String which, Map<String, ?> parameters) {
        var many = count(which, parameters, settings.recent(), settings.end()).stream()
                .filter(count -> count.claims() >= settings.least())
                .toList();
        if (many.isEmpty()) return List.of();
        var all = new HashMap<String, Object>(parameters);
        all.put("employers", many.stream().map(Count::employer).toList());
        var before =
                count(which + " and d.employer_code in (:employers)", all, settings.since(), settings.recent()).stream()
                        .collect(toMap(Count::employer, Count::claims));
        return many.stream()
                .filter(count -> settings.isSurge(count.claims(), before.getOrDefault(count.employer(), 0L)))
                .map(count -> count.against(settings.usual(before.getOrDefault(count.employer(), 0L))))
                .sorted(Comparator.comparing(Surge::claims).reversed().thenComparing(Surge::employer))
                .toList();
    }

    private List<Count> count(String which, Map<String, ?> parameters, OffsetDateTime from, OffsetDateTime to) {
        return jdbc.sql(CLAIMS.formatted(which))
                .params(parameters)
                .param("from", from)
                .param("to", to)
                .param("procedures", counted)
                .query((row, number) -> new Count(row.getString(1), new DossierCode(row.getString(2)), row.getLong(3)))
                .list();
    }

    private static boolean isOfEmployers(Procedure procedure) {
        return procedure.result() == Result.LIST && procedure.filers().contains(Filer.EMPLOYER);
    }

    private record Count(String employer, DossierCode latest, long claims) {

        Surge against(long usual) {
            return new Surge(employer, latest, claims, usual);
        }
    }

    /** An employer's claims of the last days, the latest dossier among them, and how many were usual in as long a time before. */
    record Surge(String employer, DossierCode latest, long claims, long usual) {}
}
