package vn.motcua.oversight;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such review or sign, or none that this person may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoReview extends RuntimeException {

    private static final long serialVersionUID = 1;
}
