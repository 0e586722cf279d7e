package vn.motcua.access;

import org.jspecify.annotations.Nullable;

/** What proves that it is oneself who changes one's account. */
record ProofForm(@Nullable String password, @Nullable String oneTimeCode) {

    static final ProofForm EMPTY = new ProofForm(null, null);
}
