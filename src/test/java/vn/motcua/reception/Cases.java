package vn.motcua.reception;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.motcua.dossier.ListIntake.Upload;
import vn.motcua.dossier.Procedure;

/** What people tell of a case, and who files it beside the person. */
final class Cases {

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry(
                    "accident", "{'on': '2026-11-01', 'accidentOn': '2026-06-01', 'capacityLoss': 12, 'fundYears': 6}"),
            Map.entry("emigration-lump", "{'pension': 5000000, 'monthsReceived': 20}"),
            Map.entry("funeral", "{'diedOn': '2026-11-10'}"),
            Map.entry("maternity-birth", "{'bornOn': '2026-09-10'}"),
            Map.entry("maternity-father", "{'bornOn': '2026-10-10', 'leaveFrom': '2026-10-12', 'days': 5}"),
            Map.entry("maternity-recovery", "{'on': '2026-11-16', 'days': 5}"),
            Map.entry("maternity-voluntary", "{'bornOn': '2026-10-10'}"),
            Map.entry("no-copay", "{'continuousYears': 6, 'copayments': [{'on': '2026-03-01', 'amount': 15000000}]}"),
            Map.entry("pension", "{'on': '2026-12-25'}"),
            Map.entry(
                    "pension/REDUCED_CAPACITY", "{'on': '2026-12-25', 'capacityLoss': 61, 'assessedOn': '2026-10-01'}"),
            Map.entry(
                    "region-allowance",
                    "{'on': '2026-11-10', 'periods': [{'coefficient': 0.3, 'months': 120, 'conscript': false}]}"),
            Map.entry("pre-pension-survivor", "{'diedOn': '2026-11-10'}"),
            Map.entry("sickness", "{'from': '2026-11-02', 'to': '2026-11-04', 'days': 3}"),
            Map.entry(
                    "sickness/CHILD",
                    "{'from': '2026-11-02', 'to': '2026-11-04', 'days': 3, 'childBirthDate': '2024-05-01'}"),
            Map.entry("sickness-recovery", "{'sickLeaveEnded': '2026-11-12', 'from': '2026-11-16', 'days': 5}"),
            Map.entry("maternity-leave/PRENATAL", "{'on': '2026-11-03', 'days': 1}"),
            Map.entry("maternity-leave/MISCARRIAGE", "{'on': '2026-10-03', 'days': 10, 'weeks': 8}"),
            Map.entry("maternity-leave/CONTRACEPTION", "{'on': '2026-10-03', 'days': 7, 'method': 'IUD'}"),
            Map.entry(
                    "maternity-leave/ADOPTION",
                    "{'on': '2026-10-03', 'childBirthDate': '2026-08-01', 'receivedChildOn': '2026-10-03'}"),
            Map.entry("survivor-lump", "{'diedOn': '2026-11-10'}"),
            Map.entry(
                    "survivor-monthly",
                    "{'diedOn': '2026-11-10', 'deceased': 'INSURED_15_YEARS',"
                            + " 'relatives': [{'relation': 'CHILD', 'birthDate': '2015-01-01'}]}"),
            Map.entry("voluntary-pension", "{'on': '2026-11-01'}"),
            Map.entry("voluntary-survivor", "{'diedOn': '2026-11-10'}"));

    private Cases() {}

    /** The facts of a case, as JSON. */
    static String facts(Procedure procedure, String ground) {
        var key = procedure.key();
        var told = FACTS.getOrDefault(key + "/" + ground, FACTS.getOrDefault(key, "{}"));
        return told.replace('\'', '"');
    }

    /** Nam, her brother, applies: for her, or after her death. */
    static Forms nam(Forms form, Procedure procedure) {
        var applying = form.with(
                "/relative",
                "{\"name\": \"Đặng Hoài Nam\", \"idNumber\": \"099088001234\", \"phone\": \"0912345678\","
                        + " \"address\": \"Tổ 4, phường Bến Đá\", \"relation\": \"SIBLING\"}");
        return procedure.isAfterDeath() ? applying.with("/payee/accountHolder", "\"DANG HOAI NAM\"") : applying;
    }

    /** The company she works for files. */
    static Forms company(Forms form) {
        return form.with(
                "/employer",
                "{\"name\": \"Công ty TNHH May Bến Đá\", \"unitCode\": \"TE0123A\", \"taxCode\": \"3500123456\","
                        + " \"contactName\": \"Lý Thu Trang\", \"phone\": \"02543123456\","
                        + " \"address\": \"Lô 5, khu công nghiệp Bến Đá\"}");
    }

    /** A list that was uploaded, as a form names it. */
    static String list(ListReading lists) {
        var content = "Nguyễn Thị Thu Hà".getBytes(StandardCharsets.UTF_8);
        var file = lists.park(new Upload("employer-list", "t11.csv", content))
                .list()
                .file();
        return "{\"file\": \"" + file + "\", \"name\": \"t11.csv\"}";
    }
}
