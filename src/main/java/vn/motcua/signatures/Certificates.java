package vn.motcua.signatures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Organisation;

/** Finds the certificate with which a person, or the agency itself, signs now. */
@Component
class Certificates {

    /** The agency's seal stands in the register under the name by which the house acts without a person. */
    static final String SEAL = Actor.SYSTEM.account();

    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    private final CertificateBook book;
    private final CertificateCheck check;
    private final ObjectProvider<EmbeddedSigner> own;
    private final SigningSettings settings;
    private final Organisation organisation;
    private volatile @Nullable Certificate seal;

    Certificates(
            CertificateBook book,
            CertificateCheck check,
            ObjectProvider<EmbeddedSigner> own,
            SigningSettings settings,
            Organisation organisation) {
        this.book = book;
        this.check = check;
        this.own = own;
        this.settings = settings;
        this.organisation = organisation;
    }

    /** @throws CertificateRefused if the person has no certificate that may sign at the moment */
    Certificate toSign(Actor person, Instant at) {
        return choose(registered(person.account(), person.name(), settings.enrol(), at), person.name(), at);
    }

    /** The agency's seal, if it has one that may be used; remembered until it may not be. */
    Optional<Certificate> seal(Instant at) {
        var known = seal;
        if (known != null && check.fault(known, known.name(), at).isEmpty()) return Optional.of(known);
        try {
            var agency = organisation.province().name();
            seal = choose(registered(SEAL, agency, true, at), agency, at);
            return Optional.ofNullable(seal);
        } catch (CertificateRefused refused) {
            LOG.warn("The agency's papers go out without its seal: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /** Looks the seal up again: something in the register has changed. */
    void forgetSeal() {
        seal = null;
    }

    /** Makes a key and a certificate of the agency's own authority; empty where keys are kept elsewhere. */
    Optional<Certificate> enrol(String holder, String name, Instant at) {
        return Optional.ofNullable(own.getIfAvailable()).map(signer -> {
            var content = signer.enrol(name, organisation.province().name());
            var certificate = new Certificate(holder, content, at, null, null);
            book.write(certificate);
            return certificate;
        });
    }

    private List<Certificate> registered(String holder, String name, boolean enrols, Instant at) {
        var all = book.of(holder);
        return all.isEmpty() && enrols ? enrol(holder, name, at).stream().toList() : all;
    }

    private Certificate choose(List<Certificate> all, String name, Instant at) {
        if (all.isEmpty()) throw new CertificateRefused("certificate.none");
        return all.stream()
                .filter(each -> check.fault(each, name, at).isEmpty())
                .findFirst()
                .orElseThrow(() -> check.fault(all.get(0), name, at).orElseThrow());
    }
}
