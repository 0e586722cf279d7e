package vn.motcua.benefits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a derivation came to: an amount in dong, or none when it is refused; not yet in any language. */
record Outcome(@Nullable Long amount, Derivation derivation, List<WagePeriod> wages) {}
