package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier.Beneficiary;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Candidates;
import vn.motcua.dossier.Insured;

/** The contribution register kept in the house's own database, filled by imports. */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class EmbeddedRegister implements ContributionRegister {

    private static final int AT_ONCE = 1_000;
    private static final String SELECT =
            """
            select p.insurance_number, p.name, p.birth_date, p.sex, p.id_number, p.phone, p.address,
              p.reissued_book, c.source, c.from_month, c.to_month, c.wage, c.kind, c.regime,
              c.state_support, c.employer, c.province
            from contributor p left join contribution c on c.insurance_number = p.insurance_number
            """;

    private final JdbcClient jdbc;
    private final Holders holders;
    private final DeathSearch deaths;
    private final LikenessSearch likenesses;

    EmbeddedRegister(JdbcClient jdbc, Holders holders, DeathSearch deaths, LikenessSearch likenesses) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.deaths = deaths;
        this.likenesses = likenesses;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Contributor> find(String insuranceNumber) {
        var lines = jdbc.sql(SELECT + "where p.insurance_number = ? order by c.source, c.from_month, c.line")
                .param(insuranceNumber)
                .query(ContributorLine::of)
                .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(ContributorLine.together(lines));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contributor> all(Collection<String> insuranceNumbers) {
        var numbers = List.copyOf(insuranceNumbers);
        return IntStream.iterate(0, from -> from < numbers.size(), from -> from + AT_ONCE)
                .mapToObj(from -> numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                .flatMap(some -> together(some).stream())
                .toList();
    }

    private List<Contributor> together(List<String> insuranceNumbers) {
        return jdbc
                .sql(SELECT + "where p.insurance_number in (:numbers) order by c.source, c.from_month, c.line")
                .param("numbers", insuranceNumbers)
                .query(ContributorLine::of)
                .stream()
                .collect(Collectors.groupingBy(line -> line.person().insuranceNumber()))
                .values()
                .stream()
                .map(ContributorLine::together)
                .toList();
    }

    @Override
    public Candidates alike(IdentityQuestion question) {
        return holders.alike(question);
    }

    @Override
    public Map<String, LocalDate> deaths(Collection<Beneficiary> people) {
        return deaths.among(people);
    }

    @Override
    public Map<String, List<Candidate>> alike(Collection<Insured> people) {
        return likenesses.of(people);
    }

    /** A corrected book has been issued: it now says what the register says. */
    @Transactional
    void alignBook(String insuranceNumber) {
        jdbc.sql("delete from contribution where insurance_number = ? and source = 'BOOK'")
                .param(insuranceNumber)
                .update();
        jdbc.sql(
                        """
                        insert into contribution (insurance_number, source, line, from_month, to_month, wage, kind, regime,
                          state_support, employer, province)
                        select insurance_number, 'BOOK', line, from_month, to_month, wage, kind, regime, state_support,
                          employer, province
                        from contribution where insurance_number = ? and source = 'REGISTER'""")
                .param(insuranceNumber)
                .update();
    }
}
