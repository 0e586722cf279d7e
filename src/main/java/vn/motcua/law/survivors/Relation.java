package vn.motcua.law.survivors;

/** What a relative was to the deceased (Law 41/2024/QH15 art. 86.2). */
enum Relation {
    CHILD,
    SPOUSE,
    PARENT,
    PARENT_IN_LAW,
    OTHER
}
