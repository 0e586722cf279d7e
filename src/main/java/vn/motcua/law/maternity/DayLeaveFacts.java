package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;
import vn.motcua.law.leave.LeaveFacts;

/** What a leave of some days is derived from: an examination, the loss of a pregnancy, or contraception. */
record DayLeaveFacts(LastWages wages, BigDecimal days, int visits, int visitsUsed, int weeks, Method method) {

    static final List<String> NAMES = List.of("visits", "visitsUsed", "weeks", "method");

    private static final int MOST_VISITS = 100;
    private static final int MOST_WEEKS = 45;

    static DayLeaveFacts read(MaternityLeave.Ground ground, Members facts) throws CaseNotClear {
        return new DayLeaveFacts(
                LastWages.read(facts),
                BigDecimal.valueOf(facts.count("days", 1, LeaveFacts.MOST_DAYS)),
                facts.count("visits", 1, MOST_VISITS, 1),
                facts.count("visitsUsed", 0, MOST_VISITS, 0),
                ground == MaternityLeave.Ground.MISCARRIAGE ? facts.count("weeks", 0, MOST_WEEKS) : 0,
                ground == MaternityLeave.Ground.CONTRACEPTION ? facts.choice("method", Method.class) : Method.IUD);
    }

    /** How conception is prevented (art. 57). */
    enum Method {
        IUD("iud"),
        STERILISATION("sterilisation");

        private final String parameter;

        Method(String parameter) {
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }
    }
}
