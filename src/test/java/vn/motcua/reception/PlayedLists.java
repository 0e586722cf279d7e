package vn.motcua.reception;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ListIntake;
import vn.motcua.dossier.ListRefused;

/** The department that settles lists, played: each line of a text is one, and those that say "bad" can't be read. */
class PlayedLists implements ListIntake {

    final List<DossierCode> kept = new ArrayList<>();

    @Override
    public Preview read(Upload upload) {
        var lines = new String(upload.content(), StandardCharsets.UTF_8).lines().toList();
        if (lines.contains("macros")) throw new ListRefused("reception.fault.list.gone");
        var faults = lines.stream()
                .filter("bad"::equals)
                .map(line -> new Fault(lines.indexOf(line) + 1, "Từ ngày", "Chưa điền."))
                .toList();
        return new Preview(lines.size(), lines.size() - faults.size(), faults);
    }

    @Override
    public void keep(DossierCode dossier, Upload upload) {
        kept.add(dossier);
    }
}
