package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever has to change the password or to enrol a second factor to the page where that is done, and lets nothing else be
 * done before; a program is refused with the reason.
 */
final class DueFirst extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/account", "/logout", "/login", "/error");
    private static final List<String> OPEN_BELOW = List.of("/account/", "/css/", "/built/", "/webjars/");
    private static final String ENROLMENT = "/api/account/second-factor";

    private final ProgramRefusals refusals;

    DueFirst(ProgramRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var officer = Acting.officer();
        if (isOpen(path)) chain.doFilter(request, response);
        else if (officer.filter(Officer::isPasswordDue).isPresent()) changePassword(path, request, response);
        else if (officer.filter(Officer::isFactorDue).isPresent() && !path.startsWith(ENROLMENT))
            enrol(path, request, response);
        else chain.doFilter(request, response);
    }

    private void changePassword(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isProgram(path)) refusals.passwordDue(request, response);
        else response.sendRedirect(request.getContextPath() + "/account");
    }

    private void enrol(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isProgram(path)) refusals.factorDue(request, response);
        else response.sendRedirect(request.getContextPath() + "/account/second-factor");
    }

    private static boolean isProgram(String path) {
        return path.startsWith("/api/") || path.startsWith("/v3/");
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }
}
