package vn.motcua.notices;

/** By which way a notice reaches somebody. */
public enum Channel {
    /** The bell and the page of notices. */
    BELL,
    /** E-mail. */
    MAIL,
    /** A short message, by SMS or Zalo as the agency's provider does it. */
    SMS
}
