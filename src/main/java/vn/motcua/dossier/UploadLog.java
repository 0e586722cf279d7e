package vn.motcua.dossier;

/** Writes down which uploads were turned away for a virus, or because nobody could look (ASVS 16.3.3). */
@FunctionalInterface
interface UploadLog {

    /** A file of this fingerprint was turned away; {@code said} is what the scanner said. Its name is nobody's business. */
    void refused(ScanRefused.Reason why, String sha256, String said);
}
