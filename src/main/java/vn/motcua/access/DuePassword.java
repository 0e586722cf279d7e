package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever has to change the password to the page where that is done, and lets nothing else be done before; a program
 * is refused with the reason.
 */
final class DuePassword extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/account", "/logout", "/login", "/error");

    private final ProgramRefusals refusals;

    DuePassword(ProgramRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isDue = Acting.officer().filter(Officer::isPasswordDue).isPresent();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!isDue || isOpen(path)) chain.doFilter(request, response);
        else if (path.startsWith("/api/")) refusals.passwordDue(request, response);
        else response.sendRedirect(request.getContextPath() + "/account");
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path)
                || path.startsWith("/account/")
                || path.startsWith("/css/")
                || path.startsWith("/built/")
                || path.startsWith("/webjars/");
    }
}
