package vn.motcua.signatures;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.motcua.signatures.KeyFolder.Entry;

/**
 * The agency's own small certificate authority, for trials and for the agency's seal: it makes a key and its certificate.
 * What it issues binds nobody outside; for decisions that do, the register takes certificates of licensed issuers.
 */
class OwnAuthority {

    private static final String NAME = "authority";
    private static final Validity OF_AUTHORITY = new Validity(Duration.ofDays(730), Duration.ofDays(3650));
    /** Reaches a year back, so that the demo can tell how its dossiers came to be. */
    private static final Validity OF_SIGNER = new Validity(Duration.ofDays(365), Duration.ofDays(730));

    private static final int SERIAL_BITS = 120;

    private final KeyFolder keys;
    private final Clock clock;

    OwnAuthority(KeyFolder keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Its own certificate; made with its key when it is first asked for. */
    X509Certificate certificate() {
        return authority().certificate();
    }

    /** A new key and the certificate that binds it to a name at an agency. */
    Entry issue(String name, String agency) {
        var authority = authority();
        var pair = pair();
        var issuer = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return new Entry(
                pair.getPrivate(), certify(issuer, authority.key(), named(name, agency), pair, usage, OF_SIGNER));
    }

    private synchronized Entry authority() {
        return keys.find(NAME).orElseGet(this::found);
    }

    private Entry found() {
        var pair = pair();
        var name = named("Mot Cua Internal CA", "Mot Cua");
        var usage = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        var authority = new Entry(pair.getPrivate(), certify(name, pair.getPrivate(), name, pair, usage, OF_AUTHORITY));
        keys.keep(NAME, authority);
        return authority;
    }

    private X509Certificate certify(
            X500Name issuer, PrivateKey by, X500Name subject, KeyPair pair, KeyUsage usage, Validity validity) {
        var now = clock.instant();
        var draft = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(now.minus(validity.before())),
                Date.from(now.plus(validity.after())),
                subject,
                pair.getPublic());
        try {
            draft.addExtension(Extension.keyUsage, true, usage);
            draft.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(usage.hasUsages(KeyUsage.keyCertSign)));
            return new JcaX509CertificateConverter()
                    .getCertificate(draft.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by)));
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name named(String name, String agency) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, name)
                .addRDN(BCStyle.O, agency)
                .addRDN(BCStyle.C, "VN")
                .build();
    }

    private static KeyPair pair() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How long before and after its making a certificate is valid. */
    private record Validity(Duration before, Duration after) {}
}
