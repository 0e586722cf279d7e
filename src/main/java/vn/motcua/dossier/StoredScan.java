package vn.motcua.dossier;

/** A file taken in and stored: what it is by its content, and the label it came with. */
public record StoredScan(String sha256, String mediaType, long size, int pages, String name) {}
