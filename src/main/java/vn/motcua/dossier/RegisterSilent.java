package vn.motcua.dossier;

import org.springframework.web.ErrorResponseException;

/** The contribution register gave no answer that can be used: there is no result, nothing passes, the dossier waits. */
public class RegisterSilent extends Exception {

    private final ErrorResponseException fault;

    public RegisterSilent(ErrorResponseException fault) {
        super(fault.getMessage(), fault);
        this.fault = fault;
    }

    /** The same for whoever can only give up: the act is undone, and its person is told to try again. */
    public ErrorResponseException fault() {
        return fault;
    }
}
