package vn.motcua.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The one-time code that came with the present request: a page's field, or a program's header. */
final class PresentedCode {

    static final String FIELD = "oneTimeCode";
    static final String HEADER = "One-Time-Code";

    private PresentedCode() {}

    static @Nullable String now() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present)) return null;
        var header = present.getRequest().getHeader(HEADER);
        return header == null ? present.getRequest().getParameter(FIELD) : header;
    }
}
