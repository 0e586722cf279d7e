package vn.motcua.benefits;

/** What is wrong with a line of a list: the column, the reason in Vietnamese, and the article if the law has one. */
record LineFault(String column, String reason, String article) {}
