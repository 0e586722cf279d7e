package vn.motcua.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.journal.Fingerprints;

/**
 * What a sample is drawn from: every dossier of a session's scope with its procedure, in the order of their codes. Its text is
 * what is hashed and kept (docs/inspection.md).
 */
record Population(List<Member> members) {

    private static final String FORMAT = "motcua-population-1\n";

    Population {
        members = List.copyOf(members);
    }

    /** @throws IllegalArgumentException if a text is none */
    static Population of(String text) {
        if (!text.startsWith(FORMAT)) throw new IllegalArgumentException("Not a population");
        var members = new ArrayList<Member>();
        text.substring(FORMAT.length()).lines().map(line -> line.split(" ", 2)).forEach(parts -> {
            if (parts.length < 2) throw new IllegalArgumentException("Not a dossier and its procedure: " + parts[0]);
            members.add(new Member(parts[0], parts[1]));
        });
        return new Population(members);
    }

    String text() {
        return members.stream()
                .map(member -> member.dossier() + " " + member.procedure() + "\n")
                .collect(Collectors.joining("", FORMAT, ""));
    }

    /** Its fingerprint, which is recorded before anything is drawn. */
    String sha256() {
        return Fingerprints.of(text());
    }

    /** A dossier's code and its procedure. */
    record Member(String dossier, String procedure) {}
}
