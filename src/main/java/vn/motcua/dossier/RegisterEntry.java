package vn.motcua.dossier;

/** Where a dossier stands in its unit's register (form 07): the book of a year, and the number in it. */
public record RegisterEntry(int year, int number) {}
