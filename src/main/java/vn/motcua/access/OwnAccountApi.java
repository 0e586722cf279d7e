package vn.motcua.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.ApiKeys.Key;

/** One's own account for programs: the second factor and the keys. The header One-Time-Code proves what the password alone doesn't. */
@RestController
@RequestMapping("/api/account")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Account")
class OwnAccountApi {

    private final SecondFactors factors;
    private final ApiKeys keys;
    private final OwnProof proof;
    private final Sessions sessions;

    OwnAccountApi(SecondFactors factors, ApiKeys keys, OwnProof proof, Sessions sessions) {
        this.factors = factors;
        this.keys = keys;
        this.proof = proof;
        this.sessions = sessions;
    }

    @PostMapping("/second-factor")
    @TakesCode
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Draws a secret for an authenticator app; it counts once its first code has come")
    Secret begin(@RequestBody Password form) {
        proof.demand(person(), form.password(), PresentedCode.now());
        var begun = factors.begin(person().account());
        return new Secret(begun.secret(), begun.uri());
    }

    @PostMapping("/second-factor/confirmation")
    @TakesCode
    @Operation(summary = "Takes the first code, in the header One-Time-Code; answers the recovery codes, this once")
    Recovery confirm() {
        var codes = factors.confirm(person().account(), PresentedCode.now());
        sessions.end(person().account());
        return new Recovery(codes);
    }

    @PostMapping("/second-factor/removal")
    @TakesCode
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives the second factor up; One-Time-Code may be a recovery code")
    void remove(@RequestBody Password form) {
        proof.demand(person(), form.password(), PresentedCode.now());
        factors.remove(person().account(), Kind.FACTOR_REMOVED, "");
        sessions.end(person().account());
    }

    @GetMapping("/keys")
    @Operation(summary = "One's keys that serve today")
    List<Key> keys() {
        return keys.of(person().account());
    }

    @PostMapping("/keys")
    @TakesCode
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Makes a key, for a year at most; it is answered this once")
    NewKey make(@Valid @RequestBody KeyForm form) {
        proof.demand(person(), form.password(), PresentedCode.now());
        return new NewKey(keys.make(person().account(), form.name().strip(), form.expiresOn()), form.expiresOn());
    }

    @DeleteMapping("/keys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends a key")
    void revoke(@PathVariable long id) {
        keys.revoke(person().account(), id);
    }

    private static Actor person() {
        return Acting.person().actor();
    }

    /** The password, asked for again. */
    record Password(String password) {}

    /** The secret in letters, and the address that apps read from a QR code. */
    record Secret(String secret, String uri) {}

    /** Codes for whoever loses the telephone. */
    record Recovery(List<String> recoveryCodes) {}

    /** A key, and the last day it serves. */
    record NewKey(String key, LocalDate expiresOn) {}
}
