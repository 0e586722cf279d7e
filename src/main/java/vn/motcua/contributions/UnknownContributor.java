package vn.motcua.contributions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The register has nobody under the number asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownContributor extends RuntimeException {

    UnknownContributor() {
        super("No such contributor");
    }
}
