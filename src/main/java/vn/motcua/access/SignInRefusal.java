package vn.motcua.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Why somebody wasn't let in, as the sign-in page says it. */
record SignInRefusal(String messageKey, List<?> arguments) {

    private static final String NOT_BEGUN = "authorization_request_not_found";

    static SignInRefusal of(@Nullable Object exception) {
        if (exception instanceof TooManyGuesses guesses)
            return new SignInRefusal("login.wait", List.of(guesses.seconds()));
        if (exception instanceof ProviderRefused refused)
            return new SignInRefusal(refused.messageKey(), refused.arguments());
        if (exception instanceof OAuth2AuthenticationException fault)
            return plain(answered(fault.getError().getErrorCode()));
        return plain(exception instanceof AccountStatusException ? "login.locked" : "login.failed");
    }

    private static String answered(String errorCode) {
        return switch (errorCode) {
            case OAuth2ErrorCodes.ACCESS_DENIED -> "login.provider.cancelled";
            case NOT_BEGUN -> "login.provider.late";
            default -> "login.provider.failed";
        };
    }

    private static SignInRefusal plain(String messageKey) {
        return new SignInRefusal(messageKey, List.of());
    }
}
