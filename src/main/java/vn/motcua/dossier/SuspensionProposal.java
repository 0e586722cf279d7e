package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Set;

/**
 * Why a benefit in payment shall be suspended or ended: which benefit, from which day, on what evidence; the ground is the
 * dossier's own (Law 41/2024/QH15 art. 75). Written by benefits.
 */
public record SuspensionProposal(String benefit, LocalDate from, String evidence) implements Sheet {

    private static final Set<String> ENDING = Set.of("DEAD", "RENOUNCED", "WRONGFUL");

    /** Whether a benefit ends on a ground; on the others it is only suspended. */
    public static boolean ends(String ground) {
        return ENDING.contains(ground);
    }
}
