package vn.motcua.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Turns an upload away by the size it announces, before anything reads it; the sign-in and its forgery check come later. */
@Component
@Order(UploadLimit.BEFORE_SECURITY)
class UploadLimit extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -110;

    private final DataSize largest;
    private final LocaleResolver locales;
    private final MessageSource messages;
    private final ObjectMapper json;

    UploadLimit(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest,
            LocaleResolver locales,
            MessageSource messages,
            ObjectMapper json) {
        this.largest = largest;
        this.locales = locales;
        this.messages = messages;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTooLarge(request)) chain.doFilter(request, response);
        else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) tell(request, response);
        else response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    }

    private boolean isTooLarge(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())
                && request.getContentLengthLong() > largest.toBytes();
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = locales.resolveLocale(request);
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(),
                Map.of(
                        "type", "about:blank",
                        "title", messages.getMessage("upload.tooLarge", null, locale),
                        "status", HttpStatus.PAYLOAD_TOO_LARGE.value(),
                        "detail",
                                messages.getMessage(
                                        "upload.tooLarge.detail", new Object[] {largest.toMegabytes()}, locale),
                        "instance", request.getRequestURI()));
    }
}
