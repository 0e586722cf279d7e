package vn.motcua.signatures;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Signatures.Signatory;
import vn.motcua.dossier.Wording;

/** What people see of a signature: who signed, for which agency and when, and the address at which it can be verified. */
@Component
class SignatureFace {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");
    private static final String IMAGE = "base64,";

    private final SigningSettings settings;
    private final Organisation organisation;
    private final Printing printing;
    private final MessageSource messages;
    private final Clock clock;

    SignatureFace(
            SigningSettings settings,
            Organisation organisation,
            Printing printing,
            MessageSource messages,
            Clock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.printing = printing;
        this.messages = messages;
        this.clock = clock;
    }

    String agency() {
        return organisation.province().name();
    }

    /** The agency's own signature, in the name of nobody. */
    Signatory seal(Instant at) {
        return new Signatory(new Actor(Certificates.SEAL, agency()), said("print.signature.seal"), at);
    }

    /** Where anybody verifies the paper of a token. */
    String address(String token) {
        return settings.address() + VerificationPages.PATH + "/" + token;
    }

    /** The QR code of an address, as PNG. */
    byte[] qr(String address) {
        var image = printing.qr(address);
        return Base64.getDecoder().decode(image.substring(image.indexOf(IMAGE) + IMAGE.length()));
    }

    /** The lines beside the QR code. */
    String text(Signatory by) {
        var lines =
                by.person().account().equals(Certificates.SEAL) ? "print.signature.sealed" : "print.signature.signed";
        return said(
                lines,
                by.person().name(),
                by.title(),
                agency(),
                MOMENT.format(by.at().atZone(clock.getZone())));
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Wording.VIETNAMESE);
    }
}
