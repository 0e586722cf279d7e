package vn.motcua.journey;

import vn.motcua.access.Officer;
import vn.motcua.dossier.DossierCode;

/** Whether somebody follows a dossier; declared by the room that tells people of changes. */
@FunctionalInterface
public interface Following {

    /** Whether the person is told of what happens to the dossier because he asked for it. */
    boolean follows(Officer officer, DossierCode dossier);
}
