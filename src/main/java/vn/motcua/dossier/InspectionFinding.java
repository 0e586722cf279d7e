package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a dossier was referred to inspection and what was found; written by benefits and inspection. */
public record InspectionFinding(List<String> reasons, @Nullable Boolean cleared, @Nullable String finding)
        implements Sheet {

    public InspectionFinding {
        reasons = List.copyOf(reasons);
    }
}
