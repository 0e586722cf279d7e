package vn.motcua.access;

/** A one-time code that can't be taken: none, a wrong one, one that was taken before, or too many guesses. */
class CodeRefused extends AccountRefused {

    CodeRefused(String messageKey, Object... arguments) {
        super(PresentedCode.FIELD, messageKey, arguments);
    }
}
