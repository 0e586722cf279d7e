package vn.motcua.inspection;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.InspectionFinding;
import vn.motcua.dossier.Sheets;

/** Findings on dossiers with signs of abnormality (decision 2988/QD-BHXH art. 5). */
@Service
public class Inspections {

    private final Sheets sheets;

    Inspections(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Records whether the suspicion is cleared, and why; benefits reads it when it settles the dossier. */
    @Transactional
    public void find(DossierCode dossier, boolean cleared, String reason) {
        var reasons = sheets.find(dossier, InspectionFinding.class)
                .map(InspectionFinding::reasons)
                .orElse(List.of());
        sheets.lay(dossier, new InspectionFinding(reasons, cleared, reason));
    }
}
