package vn.motcua.dossier;

/** Sends short messages to the applicant of a dossier while he waits; the house keeps no copy of what they say. */
public interface ShortMessages {

    /**
     * Hands a text over for the telephone that stands in the dossier; false if there is no way out of the house, or it is shut now.
     * The same key is the same message.
     */
    boolean send(DossierCode dossier, String key, String text);
}
