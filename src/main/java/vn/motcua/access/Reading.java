package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whether what is just being done only reads: it came to a door behind which whoever inspects may read too. What is lent to
 * somebody to read, he never changes.
 */
public final class Reading {

    private static final String ATTRIBUTE = Reading.class.getName();

    private Reading() {}

    /** False outside of any request, too. */
    public static boolean isAllThatIsDone() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && Boolean.TRUE.equals(request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    static void note(HttpServletRequest request, AccessMatrix.Action action) {
        var asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        request.setAttribute(ATTRIBUTE, asks && action.isWhileInspecting());
    }
}
