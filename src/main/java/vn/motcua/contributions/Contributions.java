package vn.motcua.contributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.InspectionFinding;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.SupplementNeed;
import vn.motcua.journey.FormRefused;

/**
 * What the contributions department does to a dossier: extracts the person's history, stops it while book and register
 * differ (control C2 of official letter 771/BHXH-TTKT), and confirms it.
 */
@Service
public class Contributions {

    private static final String BENEFITS = "benefits";

    private final ContributionRegister register;
    private final ObjectProvider<EmbeddedRegister> books;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Procedures procedures;

    Contributions(
            ContributionRegister register,
            ObjectProvider<EmbeddedRegister> books,
            Dossiers dossiers,
            Sheets sheets,
            Procedures procedures) {
        this.register = register;
        this.books = books;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.procedures = procedures;
    }

    /** Lays the person's history in the dossier if its procedure needs one. */
    @Transactional
    HistoryState history(DossierCode code) {
        if (!procedure(code).needsHistory()) return HistoryState.UNNEEDED;
        return extract(code) ? HistoryState.MATCHING : HistoryState.DIFFERING;
    }

    /** Whether the benefits department settles the dossier: then it also searches what was paid before. */
    @Transactional(readOnly = true)
    boolean isBenefitCase(DossierCode code) {
        return procedure(code).settler().equals(BENEFITS);
    }

    /** Lays the person's history in the dossier; true if the book says the same as the register. */
    @Transactional
    public boolean extract(DossierCode code) {
        var person = dossiers.get(code).person();
        var extract = register.find(person.insuranceNumber())
                .map(contributor -> Histories.extract(person, contributor))
                .orElseGet(() -> Histories.unknown(person));
        sheets.lay(code, extract);
        return extract.differences().isEmpty();
    }

    /** An officer has had register or book corrected; the history is extracted anew afterwards. */
    @Transactional
    public void reconcile(DossierCode code, boolean bookCorrected) {
        if (!bookCorrected) return;
        var number = dossiers.get(code).person().insuranceNumber();
        books.ifAvailable(embedded -> embedded.alignBook(number));
    }

    /** An officer confirms the history as the legal basis of the settlement; overlapping months can't be, nor none. */
    @Transactional
    public void confirm(DossierCode code) {
        var extract = sheets.get(code, ContributionExtract.class);
        if (!extract.overlaps().isEmpty()) throw new FormRefused("finding", "contributions.overlaps");
        if (extract.rows().isEmpty() && isBenefitCase(code)) throw new FormRefused("finding", "contributions.empty");
        sheets.lay(code, extract.confirmed(Acting.now().account()));
    }

    /** The history can't be confirmed without further papers; each line of the text is one of them. */
    @Transactional
    public void ask(DossierCode code, @Nullable String papers) {
        if (papers == null) throw new FormRefused("neededPapers", "contributions.neededPapers");
        var items = papers.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        sheets.lay(code, new SupplementNeed(items, "contributions"));
    }

    /** An officer saw signs of abnormality: the dossier will pass the inspection department. */
    @Transactional
    public void refer(DossierCode code, @Nullable String reason) {
        if (reason == null) throw new FormRefused("referralReason", "contributions.referralReason");
        var reasons = new ArrayList<>(sheets.find(code, InspectionFinding.class)
                .map(InspectionFinding::reasons)
                .orElse(List.of()));
        if (reasons.contains(reason)) return;
        reasons.add(reason);
        sheets.lay(code, new InspectionFinding(reasons, null, null));
    }

    private Procedure procedure(DossierCode code) {
        return procedures.get(dossiers.get(code).procedure());
    }
}
