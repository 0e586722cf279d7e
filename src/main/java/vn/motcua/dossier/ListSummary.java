package vn.motcua.dossier;

/**
 * How a list stands: how many lines it has, how many are settled, go back to whoever sent it, or were struck out by an
 * officer, and what the settled ones come to in dong; written by the department that settles it.
 */
public record ListSummary(int lines, int good, int bad, int struck, long amount) implements Sheet {}
