package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/** Something one department writes and lays in the dossier, and every department may read. Kept revision by revision. */
public interface Sheet {

    /** The money it grants, in dong; null if it grants none. */
    default @Nullable Long worth() {
        return null;
    }
}
