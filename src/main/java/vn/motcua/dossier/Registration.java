package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ResultMethod;

/** What the desk knows of a dossier when it comes in; {@code unit} is the one competent to settle it. */
public record Registration(
        String procedure,
        String ground,
        Channel channel,
        String receivedUnit,
        String unit,
        Person person,
        Applicant applicant,
        @Nullable Representative representative,
        Payee payee,
        ResultMethod resultMethod) {

    /** A dossier that the person files, or whoever the person has authorised. */
    public Registration(
            String procedure,
            String ground,
            Channel channel,
            String receivedUnit,
            String unit,
            Person person,
            @Nullable Representative representative,
            Payee payee,
            ResultMethod resultMethod) {
        this(
                procedure,
                ground,
                channel,
                receivedUnit,
                unit,
                person,
                Applicant.PERSON,
                representative,
                payee,
                resultMethod);
    }
}
