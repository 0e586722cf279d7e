package vn.motcua.journey;

/** The guards around the engine, each of which must hold by itself. */
enum Layer {
    POLICY,
    PARSED,
    EXPRESSIONS,
    RESOLVER,
    SCRIPTS,
    CLASSES
}
