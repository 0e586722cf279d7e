package vn.motcua.dossier;

import java.util.List;

/** What a department needs from the applicant before it can go on; reception asks for it once, all together (form 02). */
public record SupplementNeed(List<String> items, String reason) implements Sheet {

    public SupplementNeed {
        items = List.copyOf(items);
    }
}
