package vn.motcua.custody;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.custody.HandOver.Line;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Signatures;

/** Prints the slip that goes with the paper: a code for the list, a code for each dossier, the agency's seal. */
@Component
class HandOverSlip {

    private final Printing printing;
    private final Signatures signatures;
    private final FileStore files;
    private final Organisation organisation;
    private final Procedures procedures;
    private final Stations stations;
    private final Clock clock;

    HandOverSlip(
            Printing printing,
            Signatures signatures,
            FileStore files,
            Organisation organisation,
            Procedures procedures,
            Stations stations,
            Clock clock) {
        this.printing = printing;
        this.signatures = signatures;
        this.files = files;
        this.organisation = organisation;
        this.procedures = procedures;
        this.stations = stations;
        this.clock = clock;
    }

    /** Prints and seals the slip of a list; answers the hash it is kept under. */
    String print(HandOver list, List<Line> lines) {
        var model = model(list, lines);
        var pdf = printing.pdf("custody/print/hand-over", model);
        var number = String.valueOf(model.get("number"));
        var paper = new Signatures.Paper(Signatures.Kind.PAPER_HAND_OVER, null, number, LocalDate.now(clock), pdf);
        return files.put(new ByteArrayInputStream(signatures.seal(paper))).sha256();
    }

    private Map<String, @Nullable Object> model(HandOver list, List<Line> lines) {
        var unit = organisation.unit(list.from().unit());
        var model = new HashMap<String, @Nullable Object>();
        model.put("agency", unit.name());
        model.put("unit", organisation.department(list.from().department()));
        model.put("number", list.number() + "/PBG");
        model.put("place", unit.place());
        model.put("date", LocalDate.now(clock));
        model.put("paper", list.format().name());
        model.put("qr", list.label() + " /handovers/" + list.number());
        model.put("from", stations.name(list.from()));
        model.put("to", stations.name(list.to()));
        model.put("giver", list.giver());
        model.put("sentAt", list.sentAt());
        model.put("rows", lines.stream().map(this::row).toList());
        return model;
    }

    private Row row(Line line) {
        var code = line.dossier().value();
        return new Row(
                code,
                code + " /dossiers/" + code,
                line.name(),
                procedures.get(line.procedure()).vietnamese(),
                line.papers());
    }

    /** A line as the slip's template shows it. */
    record Row(String code, String qr, String name, String procedure, int papers) {}
}
