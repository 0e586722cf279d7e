package vn.motcua.dossier;

/** Something one department writes and lays in the dossier, and every department may read. Kept revision by revision. */
public interface Sheet {}
