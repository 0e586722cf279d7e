package vn.motcua.custody;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Station;

/** The stations paper is handed between, and what they are called. */
@Component
class Stations {

    /** The desk that takes dossiers in: where paper first lies. */
    static final String DESK = "reception";

    static final String ARCHIVE = "archive";

    private static final List<String> DEPARTMENTS =
            List.of(DESK, "contributions", "benefits", "healthinsurance", "director", "finance", ARCHIVE);

    private final Organisation organisation;

    Stations(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Where the acting person gives and takes paper. */
    List<Station> own() {
        return of(Acting.person());
    }

    static List<Station> of(Officer officer) {
        return Station.of(officer).stream()
                .filter(station -> DEPARTMENTS.contains(station.department()))
                .toList();
    }

    /** The acting person's station of a key, or the first one. */
    Station own(String key) {
        var mine = own();
        return Station.of(key).filter(mine::contains).orElseGet(() -> mine.get(0));
    }

    /** All stations, the units in their order. */
    List<Station> all() {
        return organisation.units().stream()
                .map(Unit::code)
                .flatMap(unit -> DEPARTMENTS.stream().map(department -> new Station(unit, department)))
                .toList();
    }

    /** Those who may be chosen, by the names forms use and those people read. */
    List<Option> options(Stream<Station> stations) {
        return stations.map(station -> new Option(station.key(), name(station))).toList();
    }

    String name(Station station) {
        return organisation.department(station.department()) + ", "
                + organisation.unit(station.unit()).name();
    }

    /** One choice of a field. */
    record Option(String value, String label) {}
}
