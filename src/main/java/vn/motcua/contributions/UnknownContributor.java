package vn.motcua.contributions;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The register has nobody under the number asked for. */
class UnknownContributor extends ErrorResponseException {

    UnknownContributor() {
        super(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatus(HttpStatus.NOT_FOUND),
                null,
                "register.unknown",
                new Object[] {});
    }
}
