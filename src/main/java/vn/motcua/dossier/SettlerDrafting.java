package vn.motcua.dossier;

/** The drafting of one settling department: {@link Drafts} asks it for the dossiers whose procedure names it as settler. */
public interface SettlerDrafting extends Drafting {

    /** The department, by its package. */
    String settler();
}
