package vn.motcua.custody;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.custody.CustodyView.Kept;
import vn.motcua.custody.HandOver.Format;
import vn.motcua.dossier.DossierCode;

/** What the page shows on which a list is drawn up: what stayed behind, and what was scanned besides. */
@Component
class SendingView {

    private final CustodyView view;
    private final Stations stations;
    private final Scanned scanned;

    SendingView(CustodyView view, Stations stations, Scanned scanned) {
        this.view = view;
        this.stations = stations;
        this.scanned = scanned;
    }

    void show(Model model, SendForm form) {
        var from = stations.own(form.from());
        model.addAttribute("form", form.of(from.key()));
        model.addAttribute("own", stations.options(stations.own().stream()));
        model.addAttribute(
                "others", stations.options(stations.all().stream().filter(station -> !station.equals(from))));
        model.addAttribute("formats", Arrays.asList(Format.values()));
        model.addAttribute("rows", rows(view.left(from), form.codes()));
    }

    private List<Sent> rows(List<Kept> left, List<DossierCode> chosen) {
        var known = left.stream().map(Kept::dossier).toList();
        var besides = chosen.stream().filter(code -> !known.contains(code)).flatMap(code -> scanned.name(code).stream()
                .map(name -> new Sent(code, name, null, null, true)));
        return Stream.concat(besides, left.stream().map(kept -> row(kept, chosen.contains(kept.dossier()))))
                .toList();
    }

    private static Sent row(Kept kept, boolean isTicked) {
        return new Sent(kept.dossier(), kept.name(), kept.procedure(), kept.next(), isTicked);
    }

    /** A dossier that may be sent, and whether it is ticked. */
    record Sent(DossierCode dossier, String name, @Nullable String procedure, @Nullable String next, boolean ticked) {}
}
