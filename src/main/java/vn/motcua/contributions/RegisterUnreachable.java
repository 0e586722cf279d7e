package vn.motcua.contributions;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The contribution register gave no answer that can be used: nothing is stored, the dossier stays where it is. */
class RegisterUnreachable extends ErrorResponseException {

    private final String why;

    RegisterUnreachable(String why, @Nullable Throwable cause) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE),
                cause,
                "register.unreachable",
                new Object[] {});
        this.why = why;
    }

    @Override
    public String getMessage() {
        return why;
    }
}
