package vn.motcua.custody;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.dossier.DossierCode;

/** A list that is being drawn up: from which station to which, on which size of paper, with which dossiers. */
record SendForm(String from, String to, String format, List<String> dossiers) {

    SendForm {
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
        format = Objects.requireNonNullElse(format, HandOver.Format.A4.name());
        dossiers = dossiers == null ? List.of() : List.copyOf(dossiers);
    }

    SendForm of(String giver) {
        return new SendForm(giver, to, format, dossiers);
    }

    /** The same with one more dossier. */
    SendForm with(DossierCode code) {
        return new SendForm(
                from,
                to,
                format,
                Stream.concat(dossiers.stream(), Stream.of(code.value()))
                        .distinct()
                        .toList());
    }

    List<DossierCode> codes() {
        return dossiers.stream().filter(DossierCode::fits).map(DossierCode::new).toList();
    }
}
