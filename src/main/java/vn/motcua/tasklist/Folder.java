package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.ListSummary;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.tasklist.Parts.Figure;

/** The dossier opened beside a task: papers, contribution history, calculation, controls and what happened so far. */
@Component
class Folder {

    private final Sheets sheets;
    private final Guards guards;
    private final Documents documents;
    private final Timeline timeline;
    private final Happenings happenings;
    private final SheetDrawing drawing;
    private final Speech speech;
    private final ToldDrawing told;
    private final EarlierDossiers earlier;

    Folder(
            Sheets sheets,
            Guards guards,
            Documents documents,
            Timeline timeline,
            Happenings happenings,
            SheetDrawing drawing,
            Speech speech,
            ToldDrawing told,
            EarlierDossiers earlier) {
        this.sheets = sheets;
        this.guards = guards;
        this.documents = documents;
        this.timeline = timeline;
        this.happenings = happenings;
        this.drawing = drawing;
        this.speech = speech;
        this.told = told;
        this.earlier = earlier;
    }

    /** What the tabs of the page show; what was not laid in the dossier yet is null. */
    Map<String, @Nullable Object> open(Dossier dossier, Locale locale) {
        var code = dossier.code();
        var files = documents.of(code);
        var calculation = sheets.find(code, Calculation.class);
        var controls = sheets.find(code, Controls.class);
        var folder = new HashMap<String, @Nullable Object>();
        folder.put("summary", summary(dossier, calculation.orElse(null)));
        folder.put("told", told.facts(dossier));
        folder.put(
                "papers",
                sheets.find(code, PaperList.class)
                        .map(papers -> drawing.papers(papers, files))
                        .orElse(null));
        folder.put("leaves", drawing.leaves(files));
        folder.put(
                "history",
                sheets.find(code, ContributionExtract.class)
                        .map(extract -> drawing.history(extract, controls.orElse(null)))
                        .orElse(null));
        folder.put("calculation", calculation.map(drawing::steps).orElse(null));
        folder.put("wages", calculation.map(drawing::wages).orElse(null));
        folder.put("calculationFile", file(files, DocumentKind.CALCULATION_SHEET));
        var guard = guards.of(dossier);
        folder.put("guard", guard.isEmpty() ? null : guard);
        folder.put("timeline", happenings.of(timeline.of(code), locale));
        folder.put("earlier", dossier.isList() ? null : earlier.count(dossier));
        return folder;
    }

    /** The address of the newest document of a kind. */
    static @Nullable String file(List<Document> documents, DocumentKind kind) {
        return documents.stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .map(document -> "/documents/" + document.id())
                .orElse(null);
    }

    private List<Figure> summary(Dossier dossier, @Nullable Calculation calculation) {
        var figures = new ArrayList<Figure>();
        if (calculation != null) {
            drawing.money(calculation).forEach(figure -> figures.add(new Figure(figure.label(), figure.value(), true)));
            calculation
                    .refusals()
                    .forEach(refusal -> figures.add(new Figure(
                            speech.say("tasklist.summary.refusal"),
                            refusal.reason() + " (" + refusal.legalBasis() + ")",
                            false)));
            calculation
                    .warnings()
                    .forEach(warning ->
                            figures.add(new Figure(speech.say("tasklist.summary.warning"), warning.text(), false)));
        }
        if (dossier.isList()) figures.addAll(list(dossier));
        else figures.add(new Figure(speech.say("tasklist.summary.payee"), speech.payee(dossier.payee()), false));
        return figures;
    }

    private List<Figure> list(Dossier dossier) {
        return sheets.find(dossier.code(), ListSummary.class).stream()
                .flatMap(list -> Stream.of(
                        new Figure(speech.say("tasklist.summary.amount"), speech.money(list.amount()), true),
                        new Figure(
                                speech.say("tasklist.summary.list"),
                                speech.say(
                                        "tasklist.summary.list.lines",
                                        list.lines(),
                                        list.good(),
                                        list.bad(),
                                        list.struck()),
                                false)))
                .toList();
    }
}
