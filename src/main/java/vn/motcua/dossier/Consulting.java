package vn.motcua.dossier;

import java.util.List;
import vn.motcua.access.Officer;

/** Says who is asked for an opinion on a dossier: whoever is reads it meanwhile, and does nothing else to it. Answered by the worklist. */
public interface Consulting {

    /** Whether a person is asked about a dossier just now. */
    boolean isAsked(Officer person, DossierCode dossier);

    /** The accounts of whoever was asked for an opinion of a number. */
    List<String> asked(long opinion);

    /** The account of whoever asked for it, if there is such an opinion. */
    List<String> asking(long opinion);
}
