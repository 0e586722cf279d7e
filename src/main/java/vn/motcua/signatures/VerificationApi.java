package vn.motcua.signatures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.signatures.Turnstile.TooManyQuestions;
import vn.motcua.signatures.Verification.Finding;
import vn.motcua.signatures.Verification.Verdict;

/** Verification of the agency's papers for programs; open to everybody, like the page. */
@RestController
@RequestMapping("/api/verify")
@PreAuthorize("permitAll()")
@Tag(name = "Verification")
class VerificationApi {

    private final Verification verification;
    private final Evidence evidence;
    private final Turnstile turnstile;
    private final MessageSource messages;

    VerificationApi(Verification verification, Evidence evidence, Turnstile turnstile, MessageSource messages) {
        this.verification = verification;
        this.evidence = evidence;
        this.turnstile = turnstile;
        this.messages = messages;
    }

    @GetMapping("/{token}")
    @Operation(summary = "Verifies the paper whose QR code carries the token")
    Told byToken(@PathVariable String token, HttpServletRequest request) {
        turnstile.pass(request.getRemoteAddr(), Turnstile.TOKEN);
        return Told.of(verification.byToken(token));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Verifies a PDF; it is kept nowhere")
    Told byFile(@RequestParam MultipartFile file, HttpServletRequest request) {
        turnstile.pass(request.getRemoteAddr(), Turnstile.FILE);
        return Told.of(verification.byFile(evidence.read(file)));
    }

    @ExceptionHandler
    ProblemDetail refused(EvidenceRefused refused, Locale locale) {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                refused.messageKey(),
                refused.arguments().toArray(),
                locale);
    }

    @ExceptionHandler
    ProblemDetail refused(TooManyQuestions refused, Locale locale) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, "verify.fault.often", new Object[0], locale);
    }

    private ProblemDetail problem(HttpStatus status, String key, Object[] arguments, Locale locale) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, arguments, locale));
    }

    /** What is told of a paper: never whose it is. The paper is left out where it is unknown. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Told(Verdict verdict, @Nullable Paper paper, @Nullable Instant certificateRevokedAt) {

        static Told of(Finding finding) {
            var paper = finding.paper();
            return new Told(finding.verdict(), paper == null ? null : Paper.of(paper), finding.revokedAt());
        }
    }

    /** A signed paper without anything of the person it concerns. */
    record Paper(
            Kind kind,
            @Nullable String number,
            LocalDate date,
            String agency,
            String signer,
            String title,
            Instant signedAt) {

        static Paper of(SignedPaper paper) {
            return new Paper(
                    paper.kind(),
                    paper.number(),
                    paper.on(),
                    paper.agency(),
                    paper.by().name(),
                    paper.by().title(),
                    paper.by().at());
        }
    }
}
