package vn.motcua.finance;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** There is no such order or batch, or the person doesn't serve its unit. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownPayment extends RuntimeException {

    UnknownPayment(String what) {
        super("No such payment: " + what);
    }

    /** How an address is answered that can't be read: what stands in its path names nothing; what is asked of it may be wrong. */
    static HttpStatus status(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }
}
