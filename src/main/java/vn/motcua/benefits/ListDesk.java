package vn.motcua.benefits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListIntake;
import vn.motcua.dossier.ListRefused;
import vn.motcua.dossier.ToldFacts;

/** Takes lists in for the desk: reads the file by its procedure's form, and refuses a list that is being settled already. */
@Component
class ListDesk implements ListIntake {

    private final ListForms forms;
    private final ListBook book;
    private final ListLines lines;
    private final Facilities facilities;
    private final Dossiers dossiers;
    private final MessageSource messages;

    ListDesk(
            ListForms forms,
            ListBook book,
            ListLines lines,
            Facilities facilities,
            Dossiers dossiers,
            MessageSource messages) {
        this.forms = forms;
        this.book = book;
        this.lines = lines;
        this.facilities = facilities;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public Preview read(Upload upload) {
        var form = form(upload);
        var read = new ListFile(form).read(upload.content());
        refuseTwice(read);
        var faults = new ArrayList<Fault>();
        var readable = 0;
        for (var line : read.entrySet()) {
            var own = new LineFaults(messages);
            if (new LineReading(form, line.getValue(), own).read(line.getKey()) != null) readable++;
            own.all()
                    .forEach(fault ->
                            faults.add(new Fault(line.getKey(), form.heading(fault.column()), fault.reason())));
        }
        return new Preview(read.size(), readable, faults);
    }

    @Override
    @Transactional
    public void keep(DossierCode dossier, Upload upload) {
        var read = new ListFile(form(upload)).read(upload.content());
        refuseTwice(read);
        book.insert(dossier, upload.fileName(), hash(read), read.size());
        lines.insert(dossier, read);
        facilities.keep(dossier, named(read));
    }

    /** The facility of each line that names one. */
    private static Map<Integer, String> named(Map<Integer, Map<String, String>> read) {
        var named = new TreeMap<Integer, String>();
        read.forEach((line, cells) -> {
            if (cells.containsKey(ToldFacts.FACILITY)) named.put(line, cells.get(ToldFacts.FACILITY));
        });
        return named;
    }

    private ListForm form(Upload upload) {
        return forms.find(upload.procedure())
                .orElseThrow(() -> new ListRefused("lists.file.procedure", upload.procedure()));
    }

    /** A list whose dossier came to nothing may be filed again. */
    private void refuseTwice(Map<Integer, Map<String, String>> read) {
        book.saying(hash(read)).stream().filter(this::isAlive).findFirst().ifPresent(first -> {
            throw new ListRefused("lists.file.twice", first.value());
        });
    }

    private boolean isAlive(DossierCode code) {
        var state = dossiers.get(code).state();
        if (state == DossierState.REFUSED || state == DossierState.WITHDRAWN || state == DossierState.TERMINATED)
            return false;
        return !state.hasResult() || lines.totals(code).stream().anyMatch(total -> total.state() == LineState.GOOD);
    }

    /** The hash of what the lines say, wherever they stand in the file. */
    private static String hash(Map<Integer, Map<String, String>> read) {
        var content = read.values().stream()
                .map(cells -> new TreeMap<>(cells).toString())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
