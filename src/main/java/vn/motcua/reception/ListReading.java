package vn.motcua.reception;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.FileStore.FileMissing;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.ListIntake;
import vn.motcua.dossier.ListIntake.Preview;
import vn.motcua.dossier.ListIntake.Upload;
import vn.motcua.dossier.ListRefused;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.dossier.StoredScan;
import vn.motcua.dossier.UploadCheck;
import vn.motcua.journey.FormRefused.Fault;

/**
 * Takes the files of lists at the desk: kept as soon as they are uploaded, so that the clerk sees what can be read of them
 * before the dossier is accepted, and filed in the dossier with it.
 */
@Component
class ListReading {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final String FIELD = "list";
    private static final String HASH = "[0-9a-f]{64}";
    private static final int LONGEST_NAME = 200;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Procedures procedures;
    private final ListIntake intake;
    private final FileStore files;
    private final Documents documents;
    private final UploadCheck check;

    ListReading(Procedures procedures, ListIntake intake, FileStore files, Documents documents, UploadCheck check) {
        this.procedures = procedures;
        this.intake = intake;
        this.files = files;
        this.documents = documents;
        this.check = check;
    }

    /**
     * Keeps an uploaded file that can be read as a list of the procedure.
     *
     * @throws ListRefused if it can't, and then nothing was kept
     * @throws ScanRefused if the virus scanner found something in it, or doesn't answer
     */
    Parked park(Upload upload) {
        check.demandClean(upload.fileName(), upload.content());
        var preview = intake.read(upload);
        var stored = files.put(new ByteArrayInputStream(upload.content()));
        return new Parked(new ListForm(stored.sha256(), upload.fileName()), preview);
    }

    /** What can be read of the list that a form names.
     *
     * @throws ListRefused if nothing can
     */
    Preview preview(IntakeForm form) {
        return intake.read(upload(form));
    }

    /** The list that comes with a form; null if the procedure takes none, or none is needed to refuse it. */
    @Nullable
    Filed read(FieldFaults faults, IntakeForm form) {
        if (!procedures.find(form.procedure()).map(Procedure::isList).orElse(false)) return null;
        if (form.list().isEmpty()) {
            if (!form.intake().equals("refuse")) faults.add(FIELD, "missing");
            return null;
        }
        try {
            var upload = upload(form);
            intake.read(upload);
            return new Filed(form.list().file(), upload);
        } catch (ListRefused refused) {
            faults.add(new Fault(FIELD, refused.messageKey(), List.of(refused.getArguments())));
            return null;
        }
    }

    /** Files a list in its dossier, and keeps its lines. */
    void file(DossierCode code, Filed list, List<String> papers) {
        var upload = list.upload();
        intake.keep(code, upload);
        var type = upload.content()[0] == 'P' && upload.content()[1] == 'K' ? WORKBOOK : "text/csv";
        documents.file(
                code,
                new Filing(DocumentKind.SCAN, upload.fileName(), papers.get(0)),
                new StoredScan(list.hash(), type, upload.content().length, 1, upload.fileName()));
    }

    private Upload upload(IntakeForm form) {
        var list = form.list();
        if (!list.file().matches(HASH)) throw new ListRefused("reception.fault.list.gone");
        try (var content = files.open(list.file())) {
            return new Upload(form.procedure(), name(list.name()), content.readNBytes(MOST_BYTES + 1));
        } catch (FileMissing gone) {
            throw new ListRefused("reception.fault.list.gone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's name is only a label. */
    static String name(@Nullable String typed) {
        var name = typed == null
                ? ""
                : typed.replaceAll("[<>\\p{Cntrl}]", "")
                        .replaceAll(".*[/\\\\]", "")
                        .strip();
        return name.isEmpty() ? FIELD : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /** A file that is kept until its dossier is filed, and what can be read of it. */
    record Parked(ListForm list, Preview preview) {}

    /** A list without faults, under the hash of its file. */
    record Filed(String hash, Upload upload) {}
}
