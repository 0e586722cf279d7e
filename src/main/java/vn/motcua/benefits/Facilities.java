package vn.motcua.benefits;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.ToldFacts;

/**
 * Which hospital or clinic claims name, so that those can be counted whose claims surge (2988/QD-BHXH art. 2.2h). However
 * its name is written, accents, case and spaces aside, it is the same.
 */
@Repository
class Facilities {

    /** Stands for the line of a dossier that is one person's. */
    private static final int ONLY = 0;

    private static final int LONGEST = 200;

    private final JdbcTemplate jdbc;

    Facilities(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what a person's dossier tells, in place of what it told before. */
    void keep(DossierCode dossier, ToldFacts told) {
        keep(dossier, told.facility().map(name -> Map.of(ONLY, name)).orElse(Map.of()));
    }

    /** Keeps what the lines of a dossier tell; what is longer than any name is none. */
    void keep(DossierCode dossier, Map<Integer, String> names) {
        jdbc.update("delete from claim_facility where dossier = ?", dossier.value());
        jdbc.batchUpdate(
                "insert into claim_facility (dossier, line, facility, name) values (?, ?, ?, ?)",
                names.entrySet().stream()
                        .filter(each -> each.getValue().length() <= LONGEST)
                        .map(each -> row(dossier, each.getKey(), each.getValue()))
                        .toList());
    }

    private static Object[] row(DossierCode dossier, int line, String name) {
        return new Object[] {dossier.value(), line, Names.plain(name), name};
    }
}
