package vn.motcua.tasklist;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.DifferenceWording;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.PaperList;
import vn.motcua.tasklist.Parts.Fact;
import vn.motcua.tasklist.Parts.File;
import vn.motcua.tasklist.Parts.Leaf;
import vn.motcua.tasklist.Parts.Paper;

/** The sheets of a dossier as the pages draw them. */
@Component
class SheetDrawing {

    private static final Pattern SUM = Pattern.compile("[-\\d.,\\s()+\u2212\u00d7*/:=%]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Speech speech;
    private final DifferenceWording differences;
    private final Clock clock;

    SheetDrawing(Speech speech, DifferenceWording differences, Clock clock) {
        this.speech = speech;
        this.differences = differences;
        this.clock = clock;
    }

    List<Paper> papers(PaperList papers, List<Document> documents) {
        return papers.papers().stream().map(paper -> paper(paper, documents)).toList();
    }

    private Paper paper(PaperList.Paper paper, List<Document> documents) {
        var form = paper.form();
        var files = documents.stream()
                .filter(document -> paper.key().equals(document.paperKey()))
                .map(this::file)
                .toList();
        var name = speech.sayOr("paper." + paper.key(), paper.key());
        return form == null
                ? new Paper(name, paper.note(), "wait", "circle", speech.say("tasklist.paper.missing"), files)
                : new Paper(
                        name,
                        speech.sayOr("paper.form." + form.name(), form.name()),
                        "done",
                        "check-circle",
                        speech.say("tasklist.paper.received"),
                        files);
    }

    File file(Document document) {
        return new File(
                "/documents/" + document.id(),
                document.mediaType().startsWith("image/") ? "file-earmark-image" : "file-earmark-text",
                document.title(),
                document.form() == null
                        ? speech.day(document.filedAt())
                        : document.form() + " \u00b7 " + speech.day(document.filedAt()),
                speech.size(document.size()));
    }

    /** What can be read beside the form: what was brought first, then what the house made of it, each newest first. */
    List<Leaf> leaves(List<Document> documents) {
        return documents.stream()
                .filter(document -> !document.ending().isEmpty())
                .sorted(Comparator.comparing(document -> document.kind() != DocumentKind.SCAN))
                .map(SheetDrawing::leaf)
                .toList();
    }

    private static Leaf leaf(Document document) {
        var kind = document.ending().equals(".pdf") ? "pdf" : "image";
        return new Leaf("/documents/" + document.id(), kind, document.title());
    }

    History history(ContributionExtract extract, @Nullable Controls controls) {
        return new History(
                extract.months(),
                extract.reissuedBook(),
                extract.rows(),
                extract.gaps(),
                extract.overlaps(),
                extract.differences().stream()
                        .map(each -> new Difference(
                                differences.what(each, speech.locale()),
                                differences.book(each, speech.locale()),
                                differences.register(each, speech.locale())))
                        .toList(),
                controls == null ? List.of() : controls.settled(),
                extract.confirmedBy());
    }

    Steps steps(Calculation calculation) {
        var money = money(calculation);
        var total = money.isEmpty() ? null : money.get(money.size() - 1);
        return new Steps(
                calculation.steps().stream().map(this::step).toList(),
                total == null ? null : new Total(total.label(), total.value(), ""));
    }

    /** What the law gives in money: a lump sum, an amount a month with its days, or both. */
    List<Fact> money(Calculation calculation) {
        var money = new ArrayList<Fact>();
        var amount = calculation.amount();
        if (amount != null) money.add(new Fact(speech.say("tasklist.summary.amount"), speech.money(amount)));
        var monthly = calculation.monthly();
        if (monthly != null) money.add(new Fact(speech.say("tasklist.summary.monthly"), monthly(monthly, calculation)));
        return money;
    }

    private String monthly(long monthly, Calculation calculation) {
        var from = calculation.from();
        var until = calculation.until();
        if (from == null) return speech.money(monthly);
        return until == null
                ? speech.say("tasklist.summary.monthly.from", speech.money(monthly), speech.day(from))
                : speech.say(
                        "tasklist.summary.monthly.between", speech.money(monthly), speech.day(from), speech.day(until));
    }

    /** A formula that is the figure itself is not said twice. */
    private Step step(Calculation.Step step) {
        var formula = step.formula().equals(step.value()) ? null : figures(step.formula());
        return new Step(step.what(), formula, figures(step.value()), step.legalBasis());
    }

    @Nullable
    Wages wages(Calculation calculation) {
        var rows = calculation.wages();
        return rows.isEmpty()
                ? null
                : new Wages(
                        LocalDate.now(clock).getYear(),
                        rows.stream()
                                .map(row -> new Wage(
                                        row.period(),
                                        row.months(),
                                        row.wage(),
                                        figure(row.coefficient()),
                                        row.adjusted()))
                                .toList(),
                        rows.stream().mapToInt(Calculation.WageRow::months).sum(),
                        rows.stream().map(Calculation.WageRow::adjusted).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The plain numbers of a sum as people read them; anything else as it is. */
    private String figures(String text) {
        return SUM.matcher(text).matches()
                ? NUMBER.matcher(text).replaceAll(number -> figure(new BigDecimal(number.group())))
                : text;
    }

    private String figure(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(speech.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    record History(
            int months,
            boolean reissuedBook,
            List<ContributionExtract.Row> rows,
            List<ContributionExtract.Period> gaps,
            List<ContributionExtract.Period> overlaps,
            List<Difference> differences,
            List<Controls.Settled> settled,
            @Nullable String confirmedBy) {}

    record Difference(String name, @Nullable String book, @Nullable String register) {}

    record Steps(List<Step> steps, @Nullable Total total) {}

    record Step(String title, @Nullable String detail, String result, String law) {}

    record Total(String title, String result, String law) {}

    record Wages(int year, List<Wage> rows, int months, BigDecimal adjusted) {}

    record Wage(String period, int months, BigDecimal wage, String coefficient, BigDecimal adjusted) {}
}
