package vn.motcua.dossier;

/**
 * How the applicant has agreed to be told that something is missing or that the result is there: by a short message to the
 * telephone, by e-mail (Law 91/2025/QH15 art. 9: consent is given, not assumed).
 */
public record NoticeConsent(boolean byMessage, boolean byMail) implements Sheet {}
