package vn.motcua.law;

import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.Names;

/** Which lines of the law register somebody wants to see, and which page of them, counted from 0; what an address leaves out is open. */
record LawFilter(String q, String confidence, String procedure, Integer page) {

    LawFilter {
        q = Objects.requireNonNullElse(q, "");
        confidence = Objects.requireNonNullElse(confidence, "");
        procedure = Objects.requireNonNullElse(procedure, "");
        page = Math.max(Objects.requireNonNullElse(page, 0), 0);
    }

    /** Holds for the lines that were asked for, without regard to case and accents. */
    Predicate<LawEntry> lines() {
        var plain = Names.plain(q);
        return entry -> entry.mentions(plain)
                && (confidence.isEmpty() || entry.confidence().equals(confidence))
                && (procedure.isEmpty() || entry.procedures().contains(procedure));
    }

    /** The address of another page of the same lines. */
    String at(int other) {
        return UriComponentsBuilder.fromPath("/law")
                .queryParam("q", "{q}")
                .queryParam("confidence", confidence)
                .queryParam("procedure", procedure)
                .queryParam("page", other)
                .build(q)
                .toString();
    }
}
