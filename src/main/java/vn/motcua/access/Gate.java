package vn.motcua.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks the {@link AccessMatrix} at every door, before anything that was sent is read: whoever holds none of the action's
 * roles is refused, so is whoever inspects where more than reading is done, and so is everybody at a door that the table
 * doesn't know.
 */
@Configuration(proxyBeanMethods = false)
class Gate implements HandlerInterceptor, WebMvcConfigurer {

    private final AccessMatrix matrix;
    private final ObjectProvider<Inspecting> inspecting;

    Gate(AccessMatrix matrix, ObjectProvider<Inspecting> inspecting) {
        this.matrix = matrix;
        this.inspecting = inspecting;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var isNew =
                request.getDispatcherType() != DispatcherType.ASYNC; // the end of a line was let in at its beginning
        if (isNew && handler instanceof HandlerMethod && !isOpen(request))
            throw new AccessDeniedException("Not by the matrix");
        return true;
    }

    private boolean isOpen(HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var action = matrix.behind(request.getMethod(), pattern)
                .filter(one -> one.isFor(Acting.officer()))
                .filter(one -> one.isWhileInspecting() || !isInspecting());
        action.ifPresent(one -> Reading.note(request, one));
        return action.isPresent();
    }

    private boolean isInspecting() {
        return Acting.officer()
                .filter(person -> inspecting.stream()
                        .anyMatch(each -> each.running(person).isPresent()))
                .isPresent();
    }
}
