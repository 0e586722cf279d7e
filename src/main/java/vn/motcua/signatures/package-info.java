/** Electronic signatures: the register of certificates, the signer's keys, signed papers, and their verification by anybody. */
@ApplicationModule(
        displayName = "Chữ ký số",
        allowedDependencies = {"access", "dossier", "journal"})
@NullMarked
package vn.motcua.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
