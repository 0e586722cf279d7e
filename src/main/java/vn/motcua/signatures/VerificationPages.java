package vn.motcua.signatures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.signatures.Turnstile.TooManyQuestions;
import vn.motcua.signatures.Verification.Finding;
import vn.motcua.signatures.Verification.Verdict;

/** The page on which anybody verifies a paper of the agency, by its QR code or its file; it tells nothing of any person. */
@Controller
@RequestMapping(VerificationPages.PATH)
@PreAuthorize("permitAll()")
class VerificationPages {

    static final String PATH = "/verify";

    private static final String PAGE = "signatures/verify";

    private final Verification verification;
    private final Evidence evidence;
    private final Turnstile turnstile;

    VerificationPages(Verification verification, Evidence evidence, Turnstile turnstile) {
        this.verification = verification;
        this.evidence = evidence;
        this.turnstile = turnstile;
    }

    @GetMapping
    String ask() {
        return PAGE;
    }

    /** Where the QR code of a paper leads. */
    @GetMapping("/{token}")
    String byToken(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        turnstile.pass(request.getRemoteAddr(), Turnstile.TOKEN);
        var finding = verification.byToken(token);
        if (finding.verdict() == Verdict.UNKNOWN) response.setStatus(HttpStatus.NOT_FOUND.value());
        return tell(finding, false, model);
    }

    /** Verifies a file; it is kept nowhere. */
    @PostMapping
    String byFile(@RequestParam MultipartFile file, HttpServletRequest request, Model model) {
        turnstile.pass(request.getRemoteAddr(), Turnstile.FILE);
        return tell(verification.byFile(evidence.read(file)), true, model);
    }

    @ExceptionHandler
    String refused(EvidenceRefused refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fault", refused.messageKey());
        model.addAttribute("faultArguments", refused.arguments());
        return PAGE;
    }

    @ExceptionHandler
    String refused(TooManyQuestions refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("fault", "verify.fault.often");
        return PAGE;
    }

    private static String tell(Finding finding, boolean isFile, Model model) {
        model.addAttribute("finding", finding);
        model.addAttribute("isFile", isFile);
        return PAGE;
    }
}
