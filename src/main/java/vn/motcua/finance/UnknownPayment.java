package vn.motcua.finance;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such order or batch, or the person doesn't serve its unit. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownPayment extends RuntimeException {

    UnknownPayment(String what) {
        super("No such payment: " + what);
    }
}
