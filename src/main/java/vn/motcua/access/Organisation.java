package vn.motcua.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The agency: its units (the province's office and the grassroots offices) and what its departments are called. Which
 * department holds the desk and the archive differs between provinces and cities (decision 2988/QD-BHXH art. 8-10).
 */
@Service
public class Organisation {

    private final JdbcClient jdbc;
    private final Map<String, Unit> units = new ConcurrentHashMap<>();
    private final Map<String, String> departments = new ConcurrentHashMap<>();

    Organisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit of a code; units don't change while the house is open. */
    public Unit unit(String code) {
        return units.computeIfAbsent(code, this::readUnit);
    }

    /** All units, the province first. */
    public List<Unit> units() {
        return jdbc.sql("select code, kind, name, agency_code, place, bank_account from unit order by kind desc, code")
                .query(Unit.class)
                .list();
    }

    /** The province's own office. */
    public Unit province() {
        return units.values().stream()
                .filter(Organisation::isProvince)
                .findFirst()
                .orElseGet(this::readProvince);
    }

    private Unit readProvince() {
        var province =
                units().stream().filter(Organisation::isProvince).findFirst().orElseThrow();
        units.put(province.code(), province);
        return province;
    }

    private static boolean isProvince(Unit unit) {
        return unit.kind() == UnitKind.PROVINCE;
    }

    /** What the department of a lane is called here. */
    public String department(String lane) {
        if (!departments.containsKey(lane)) {
            jdbc.sql("select lane, name from department").query(row -> {
                departments.put(row.getString(1), row.getString(2));
            });
        }
        return Objects.requireNonNull(departments.get(lane), lane);
    }

    private Unit readUnit(String code) {
        return jdbc.sql("select code, kind, name, agency_code, place, bank_account from unit where code = ?")
                .param(code)
                .query(Unit.class)
                .single();
    }

    /** Found by the start-up seed: adds a unit. */
    public void found(Unit unit) {
        jdbc.sql("insert into unit (code, kind, name, agency_code, place, bank_account) values (?, ?, ?, ?, ?, ?)")
                .params(
                        unit.code(),
                        unit.kind().name(),
                        unit.name(),
                        unit.agencyCode(),
                        unit.place(),
                        unit.bankAccount())
                .update();
    }

    /** Found by the start-up seed: says what the department of a lane is called, unless it has a name already. */
    public void name(String lane, String department) {
        jdbc.sql(
                        """
                        insert into department (lane, name) select cast(? as varchar(40)), cast(? as varchar(200))
                        where not exists (select 1 from department where lane = ?)""")
                .params(lane, department, lane)
                .update();
    }

    /** Whether the agency has been founded. */
    public boolean isFounded() {
        return jdbc.sql("select count(*) from unit").query(Integer.class).single() > 0;
    }

    /** Province's office or grassroots office. */
    public enum UnitKind {
        PROVINCE,
        GRASSROOTS
    }

    /** An organisational unit; {@code agencyCode} opens its dossier codes, {@code place} dates its letters. */
    public record Unit(String code, UnitKind kind, String name, String agencyCode, String place, String bankAccount) {}
}
