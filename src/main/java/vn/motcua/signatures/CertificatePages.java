package vn.motcua.signatures;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Accounts;
import vn.motcua.access.Organisation;

/** The register of certificates: whose, from whom, valid until when; registered and revoked here. */
@Controller
@RequestMapping("/certificates")
@PreAuthorize("hasRole('access.administrator')")
class CertificatePages {

    private final CertificateBook book;
    private final CertificateKeeping keeping;
    private final CertificateCheck check;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Clock clock;

    CertificatePages(
            CertificateBook book,
            CertificateKeeping keeping,
            CertificateCheck check,
            Accounts accounts,
            Organisation organisation,
            Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.check = check;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String all(Model model) {
        var holders = holders();
        var now = clock.instant();
        model.addAttribute("holders", holders);
        model.addAttribute(
                "rows", book.all().stream().map(each -> row(each, holders, now)).toList());
        return "signatures/certificates";
    }

    /** Registers a certificate whose key is on a token or with a service. */
    @PostMapping
    String register(@RequestParam String holder, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        try (var content = file.getInputStream()) {
            keeping.register(holder, TrustedIssuers.certificate(content));
            return back(redirect, "certificate.registered");
        } catch (CertificateException e) {
            return refused(redirect, new CertificateRefused("certificate.unreadable"));
        } catch (CertificateRefused refused) {
            return refused(redirect, refused);
        }
    }

    /** Makes a key and a certificate of the agency's own authority. */
    @PostMapping("/own")
    String enrol(@RequestParam String holder, RedirectAttributes redirect) {
        try {
            keeping.enrol(holder);
            return back(redirect, "certificate.registered");
        } catch (CertificateRefused refused) {
            return refused(redirect, refused);
        }
    }

    @PostMapping("/{fingerprint}/revocation")
    String revoke(@PathVariable String fingerprint, @RequestParam String reason, RedirectAttributes redirect) {
        try {
            if (reason.isBlank()) throw new CertificateRefused("certificate.reason");
            keeping.revoke(fingerprint, reason.strip());
            return back(redirect, "certificate.revoked.done");
        } catch (CertificateRefused refused) {
            return refused(redirect, refused);
        }
    }

    private static String back(RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/certificates";
    }

    private static String refused(RedirectAttributes redirect, CertificateRefused refused) {
        redirect.addFlashAttribute("noticeKind", "red");
        redirect.addFlashAttribute("noticeArguments", refused.arguments());
        return back(redirect, refused.messageKey());
    }

    /** Whose a certificate may be: the agency's own seal, and everybody with an account. */
    private Map<String, String> holders() {
        var holders = new LinkedHashMap<String, String>();
        holders.put(Certificates.SEAL, organisation.province().name());
        accounts.holders().forEach(person -> holders.put(person.username(), person.name()));
        return holders;
    }

    private Row row(Certificate certificate, Map<String, String> holders, Instant now) {
        var name = holders.getOrDefault(certificate.holder(), certificate.holder());
        var fault = check.fault(certificate, name, now).orElse(null);
        return new Row(
                certificate,
                name,
                fault == null ? null : fault.messageKey(),
                fault == null ? List.of() : fault.arguments());
    }

    /** One certificate: whose it is, and why it can't sign now, if it can't. */
    record Row(Certificate certificate, String name, @Nullable String fault, List<Object> arguments) {}
}
