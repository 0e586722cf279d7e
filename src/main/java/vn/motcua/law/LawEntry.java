package vn.motcua.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One line of the law register: a parameter, its value in the days it is in force (empty: open), the article, the source
 * and how sure it is, and the procedures that use it, by key.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LawEntry(
        String parameter,
        String name,
        String value,
        String unit,
        String from,
        String to,
        String article,
        String source,
        String confidence,
        List<String> procedures) {

    boolean mentions(String plain) {
        return vn.motcua.dossier.Names.plain(String.join(" ", parameter, name, value, article, source))
                .contains(plain);
    }
}
