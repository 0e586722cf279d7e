package vn.motcua.dossier;

import java.util.List;

/**
 * Reads the lists by which the claims of many people come in as one dossier, and keeps their lines; the department that
 * settles lists offers it to the desk.
 */
public interface ListIntake {

    /**
     * What can be read of a list's file.
     *
     * @throws ListRefused if the file can't be taken in at all, with the reason
     */
    Preview read(Upload upload);

    /**
     * Keeps the lines of a list that was taken in.
     *
     * @throws ListRefused as reading does
     */
    void keep(DossierCode dossier, Upload upload);

    /** A file as it came: for which procedure, under what name. */
    record Upload(String procedure, String fileName, byte[] content) {}

    /** How many lines a file has, how many of them can be read, and the faults of form of the others. */
    record Preview(int lines, int readable, List<Fault> faults) {

        public Preview {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with a line: the heading of its field, and the reason in Vietnamese. */
    record Fault(int line, String field, String reason) {}
}
