package vn.motcua.access;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A department of a unit: where people sit and where paper lies. */
public record Station(String unit, String department) implements Serializable {

    private static final String DASH = "-";

    /** The station a key names, such as {@code BD-reception}; none if it isn't one. */
    public static Optional<Station> of(String key) {
        var dash = key.lastIndexOf(DASH);
        return dash < 1 || dash == key.length() - 1
                ? Optional.empty()
                : Optional.of(new Station(key.substring(0, dash), key.substring(dash + 1)));
    }

    /** Where a person sits: at one station or at several. */
    public static List<Station> of(Officer officer) {
        return officer.grants().stream()
                .filter(Officer.Grant::isOnDossiers)
                .map(grant -> new Station(grant.unit(), grant.role().department()))
                .distinct()
                .toList();
    }

    /** The name forms use. */
    public String key() {
        return unit + DASH + department;
    }
}
