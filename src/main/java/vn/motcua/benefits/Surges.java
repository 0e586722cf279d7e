package vn.motcua.benefits;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer;
import vn.motcua.benefits.ClaimCounts.Count;
import vn.motcua.benefits.ClaimCounts.Party;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;

/**
 * Compares the claims of sickness, maternity and recovery that an employer files, or that name a hospital or clinic, of the
 * last days with those of the months before (2988/QD-BHXH art. 2.2h).
 */
@Component
class Surges {

    private final ClaimCounts counts;
    private final SurgeSettings settings;
    private final Dossiers dossiers;

    Surges(ClaimCounts counts, SurgeSettings settings, Dossiers dossiers) {
        this.counts = counts;
        this.settings = settings;
        this.dossiers = dossiers;
    }

    /** Whether claims of whoever files this dossier, or of the facilities that it names, surge. */
    @Transactional(readOnly = true)
    public List<Surge> of(Dossier dossier) {
        if (!counts.counts(dossier)) return List.of();
        var employer = dossier.applicant().employer();
        var facilities = among(
                Party.FACILITY,
                "f.facility in (select facility from claim_facility where dossier = :dossier)",
                Map.of("dossier", dossier.code().value()));
        if (employer == null) return facilities;
        var filing = among(Party.EMPLOYER, "d.employer_code = :employer", Map.of("employer", employer.unitCode()));
        return Stream.concat(filing.stream(), facilities.stream()).toList();
    }

    /** Those whose claims surge in the units a person works for, the ones with the most first. */
    @Transactional(readOnly = true)
    public List<Surge> seenBy(Officer person, Party party) {
        return among(
                party,
                party.column() + " is not null and (:everywhere or d.unit in (:units))",
                Map.of("everywhere", person.seesEverywhere(), "units", person.units()));
    }

    private List<Surge> among(Party party, String which, Map<String, ?> parameters) {
        var many = counts.of(party, which, parameters, settings.recent(), settings.end()).stream()
                .filter(count -> count.claims() >= settings.least())
                .toList();
        if (many.isEmpty()) return List.of();
        var before = before(party, which, parameters, many);
        return many.stream()
                .filter(count -> settings.isSurge(count.claims(), before.getOrDefault(count.code(), 0L)))
                .map(count -> surge(party, count, before.getOrDefault(count.code(), 0L)))
                .sorted(Comparator.comparing(Surge::claims).reversed().thenComparing(Surge::code))
                .toList();
    }

    private Map<String, Long> before(Party party, String which, Map<String, ?> parameters, List<Count> many) {
        var all = new HashMap<String, Object>(parameters);
        all.put("many", many.stream().map(Count::code).toList());
        return counts
                .of(
                        party,
                        which + " and %s in (:many)".formatted(party.column()),
                        all,
                        settings.since(),
                        settings.recent())
                .stream()
                .collect(Collectors.toMap(Count::code, Count::claims));
    }

    private Surge surge(Party party, Count now, long before) {
        return new Surge(party, now.code(), name(party, now), now.latest(), now.claims(), settings.usual(before));
    }

    private String name(Party party, Count count) {
        if (party == Party.FACILITY) return count.name();
        return Objects.requireNonNull(dossiers.get(count.latest()).applicant().employer())
                .name();
    }

    /**
     * The claims of the last days of an employer or a facility, the latest dossier among them, and how many were usual in as
     * long a time before. A facility has no code but its name without accents.
     */
    record Surge(Party party, String code, String name, DossierCode latest, long claims, long usual) {}
}
