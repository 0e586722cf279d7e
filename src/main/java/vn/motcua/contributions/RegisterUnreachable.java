package vn.motcua.contributions;

/** The contribution register gave no answer; the step is tried again and the dossier stays where it is. */
class RegisterUnreachable extends RuntimeException {

    RegisterUnreachable(String why, Throwable cause) {
        super(why, cause);
    }
}
