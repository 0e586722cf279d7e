package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Procedure.Filer;

/**
 * In whose own right a dossier is filed: the person's, a relative's, the employer's (Law 41/2024/QH15 art. 13.2) or the
 * agency's. After a death the relative stands there whoever files, since the benefit is his.
 */
public record Applicant(Filer filedBy, @Nullable Relative relative, @Nullable Employer employer) {

    /** The person the dossier is about. */
    public static final Applicant PERSON = new Applicant(Filer.PERSON, null, null);

    /** The agency, which begins what the law tells it to. */
    public static final Applicant AGENCY = new Applicant(Filer.AGENCY, null, null);
}
