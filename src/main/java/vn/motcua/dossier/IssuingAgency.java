package vn.motcua.dossier;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an agency's papers say of it besides its units: the agency above it, who signs and by which title, the sign that
 * ends the numbers of its desk's papers, whom to call and write to, and where each unit's desk stands (by unit code).
 */
@ConfigurationProperties("motcua.agency")
public record IssuingAgency(
        String superior,
        String signatoryTitle,
        @Nullable String signatory,
        String deskSign,
        String phone,
        @Nullable String email,
        @DefaultValue Map<String, String> desks) {

    public IssuingAgency {
        desks = Map.copyOf(desks);
    }

    /** Where a unit's desk stands; null where nobody has said it. */
    public @Nullable String desk(String unit) {
        return desks.get(unit);
    }
}
