package vn.motcua.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ShortMessages;
import vn.motcua.notices.Carrier.Message;
import vn.motcua.notices.Carrier.NotCarried;

/** Carries a short message while somebody waits for it: it lies in no outbox, so a code in it can't be read there. */
@Component
class AtOnce implements ShortMessages {

    private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);

    private final Carriers carriers;
    private final Applicants applicants;

    AtOnce(Carriers carriers, Applicants applicants) {
        this.carriers = carriers;
        this.applicants = applicants;
    }

    @Override
    public boolean send(DossierCode dossier, String key, String text) {
        var to = applicants.address(dossier, Channel.SMS);
        if (to == null || to.isBlank() || !carriers.carry(Channel.SMS)) return false;
        try {
            carriers.carry(Channel.SMS, new Message(key, to, "", text));
            return true;
        } catch (NotCarried | RuntimeException e) {
            LOG.warn("Message {} isn't sent", key, e);
            return false;
        }
    }
}
