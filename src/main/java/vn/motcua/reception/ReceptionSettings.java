package vn.motcua.reception;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the sources leave to an agency, all uncertain: how long people may take to bring what is missing (30 days) or to
 * collect a result (15 days), how many working days before the due date officers are reminded (2) and an apology falls
 * due (1), within how many working hours what came by post or online has to be answered (8), how often a due date may be moved (once), how often one may ask for papers without saying why again (once).
 * After a supplement the law gives a full new period, since it counts from the complete dossier; an agency may let the
 * old one go on instead. Whether people in the waiting room are given numbers is the agency's own affair.
 */
@ConfigurationProperties("motcua.reception")
record ReceptionSettings(
        @DefaultValue("30") int supplementDays,
        @DefaultValue("15") int collectDays,
        @DefaultValue("2") int remindBefore,
        @DefaultValue("1") int apologiseBefore,
        @DefaultValue("8") int answerHours,
        @DefaultValue("1") int extensions,
        @DefaultValue("1") int supplements,
        @DefaultValue("restart") AfterSupplement supplementClock,
        @DefaultValue("false") boolean queue) {

    /** What the legal clock does when a supplement has come. */
    enum AfterSupplement {
        RESTART,
        PAUSE
    }
}
