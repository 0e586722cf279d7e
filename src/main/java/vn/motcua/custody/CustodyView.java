package vn.motcua.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.access.Station;
import vn.motcua.custody.HandOver.Line;
import vn.motcua.custody.PaperPlaces.Side;
import vn.motcua.custody.PapersLeft.Left;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PaperTrail.Finding;
import vn.motcua.dossier.PaperTrail.Outcome;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.FormRefused.Fault;

/** What the pages of the hand-overs show. */
@Component
class CustodyView {

    private final HandOverBook book;
    private final PaperPlaces places;
    private final PapersLeft left;
    private final Stations stations;
    private final Scanned scanned;
    private final Procedures procedures;
    private final MessageSource messages;

    CustodyView(
            HandOverBook book,
            PaperPlaces places,
            PapersLeft left,
            Stations stations,
            Scanned scanned,
            Procedures procedures,
            MessageSource messages) {
        this.book = book;
        this.places = places;
        this.left = left;
        this.stations = stations;
        this.scanned = scanned;
        this.procedures = procedures;
        this.messages = messages;
    }

    /** A station's day: what comes, what went out unconfirmed, what stayed behind. */
    void station(Model model, Station station) {
        model.addAttribute("at", station.key());
        model.addAttribute("own", stations.options(stations.own().stream()));
        model.addAttribute("coming", underWay(station, Side.COMING));
        model.addAttribute("given", underWay(station, Side.GIVEN));
        model.addAttribute("left", left(station));
    }

    private List<Listed> underWay(Station station, Side side) {
        return book.find(places.underWay(station, side)).stream()
                .map(list -> new Listed(
                        list,
                        stations.name(side == Side.COMING ? list.from() : list.to()),
                        book.lines(list.number()).stream().filter(Line::isOpen).toList()))
                .toList();
    }

    /** One list with what its receiver has found, or is about to say. */
    void list(Model model, HandOver list, Findings findings) {
        var lines = book.lines(list.number());
        model.addAttribute("list", list);
        model.addAttribute("from", stations.name(list.from()));
        model.addAttribute("to", stations.name(list.to()));
        model.addAttribute(
                "lines", lines.stream().map(line -> row(line, findings)).toList());
        model.addAttribute("besides", besides(lines, findings));
        model.addAttribute("outcomes", List.of(Outcome.RECEIVED, Outcome.DIFFERENT, Outcome.MISSING));
        model.addAttribute(
                "confirmable",
                stations.own().contains(list.to()) && lines.stream().anyMatch(Line::isOpen));
    }

    private Row row(Line line, Findings findings) {
        return new Row(
                line.dossier(),
                line.name(),
                procedure(line.procedure()),
                line.papers(),
                line.finding(),
                findings.outcome(line.dossier()),
                findings.reason(line.dossier()));
    }

    private List<Row> besides(List<Line> lines, Findings findings) {
        var listed = lines.stream().map(Line::dossier).toList();
        return findings.found().stream()
                .map(HandOvers.Found::dossier)
                .filter(code -> !listed.contains(code))
                .flatMap(code -> scanned.name(code).stream()
                        .map(name -> new Row(code, name, "", 0, null, Outcome.EXTRA.name(), findings.reason(code))))
                .toList();
    }

    /** What stayed behind at a station. */
    List<Kept> left(Station station) {
        return left.at(station).stream().map(this::row).toList();
    }

    private Kept row(Left one) {
        var next = Optional.ofNullable(one.next()).map(stations::name).orElse(null);
        return new Kept(one.dossier(), one.name(), procedure(one.procedure()), one.since(), next);
    }

    private String procedure(String key) {
        return procedures.get(key).name(LocaleContextHolder.getLocale());
    }

    /** What is wrong, in words. */
    void faults(Model model, List<Fault> faults) {
        model.addAttribute("faults", faults.stream().map(this::said).toList());
    }

    private Said said(Fault fault) {
        var text =
                messages.getMessage(fault.messageKey(), fault.arguments().toArray(), LocaleContextHolder.getLocale());
        return new Said(fault.field(), text);
    }

    /** A fault in words. */
    record Said(String field, String message) {}

    /** A list under way, the other station, and the lines nobody has confirmed. */
    record Listed(HandOver list, String other, List<Line> open) {}

    /** A line of a list; {@code outcome} and {@code reason} are what was typed, if it isn't confirmed yet. */
    record Row(
            DossierCode dossier,
            String name,
            String procedure,
            int papers,
            @Nullable Finding finding,
            String outcome,
            String reason) {}

    /** Paper that lies here since then, and who waits for it. */
    record Kept(DossierCode dossier, String name, String procedure, Instant since, @Nullable String next) {}
}
