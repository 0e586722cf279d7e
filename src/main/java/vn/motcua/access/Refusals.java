package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has it written down where somebody who is signed in was refused, or asked for what isn't there or isn't his to see. */
final class Refusals extends OncePerRequestFilter {

    private final RefusalLog log;

    Refusals(RefusalLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AccessDeniedException | ServletException thrown) {
            if (isRefusal(thrown)) log.refused(HttpStatus.FORBIDDEN, place(request));
            throw thrown;
        }
        var status = HttpStatus.resolve(response.getStatus());
        if (status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND) log.refused(status, place(request));
    }

    /** What a page's door throws comes wrapped. */
    private static boolean isRefusal(Exception thrown) {
        return thrown instanceof AccessDeniedException || thrown.getCause() instanceof AccessDeniedException;
    }

    private static String place(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
