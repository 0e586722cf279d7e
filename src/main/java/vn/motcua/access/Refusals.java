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
        } catch (AccessDeniedException refused) {
            log.refused(HttpStatus.FORBIDDEN, place(request));
            throw refused;
        }
        var status = HttpStatus.resolve(response.getStatus());
        if (status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND) log.refused(status, place(request));
    }

    private static String place(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
