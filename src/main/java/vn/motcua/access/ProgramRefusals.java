package vn.motcua.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells a program that may not enter why, as problem details (RFC 9457). */
@Component
class ProgramRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ProgramRefusals(MessageSource messages, LocaleResolver languages, ObjectMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.seconds()));
            answer(HttpStatus.TOO_MANY_REQUESTS, "problem.text.429", request, response);
            return;
        }
        var needsKey = exception instanceof CodeNeeded;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                needsKey ? "Bearer realm=\"motcua\"" : "Basic realm=\"motcua\", charset=\"UTF-8\"");
        answer(HttpStatus.UNAUTHORIZED, needsKey ? "key.needed" : "problem.text.401", request, response);
    }

    /** The key is unknown, expired or ended. */
    void keyRefused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"motcua\", error=\"invalid_token\"");
        answer(HttpStatus.UNAUTHORIZED, "key.refused", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        answer(HttpStatus.FORBIDDEN, "problem.forbidden", request, response);
    }

    /** The password has to be changed on the page first. */
    void passwordDue(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.FORBIDDEN, "account.password.due.program", request, response);
    }

    /** A second factor has to be enrolled first. */
    void factorDue(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.FORBIDDEN, "factor.due.program", request, response);
    }

    private void answer(HttpStatus status, String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = languages.resolveLocale(request);
        var problem = ProblemDetail.forStatusAndDetail(status, say(text, locale));
        problem.setTitle(say("problem.title." + status.value(), locale));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
