package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.HOA_THUAN;
import static vn.motcua.agency.Agency.named;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.motcua.agency.Agency;
import vn.motcua.agency.ArchivalPdf;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.dossier.Calculation.WageRow;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.dossier.Wording;

@AtTheAgency
class DecisionPaperTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Step> STEPS = List.of(
            new Step("Tỷ lệ hưởng", "45 + 2 * 8", "61", "Luật Đ.66.1"),
            new Step("Mức hưởng", "8531620 * 61 / 100", "5204288", "Luật Đ.66"));
    private static final List<Warning> UNSURE =
            List.of(new Warning("Kết quả dựa trên tham số chưa được xác nhận: hệ số năm 2026", "TT 12/2025/TT-BNV"));

    @Autowired
    Agency agency;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DecisionPaper paper;

    @Autowired
    Sheets sheets;

    @Autowired
    Procedures procedures;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void printsAMonthlyAmountWithItsFirstDayAndALumpSum() {
        var calculation = granted(12_000_000L, 5_204_288L, LocalDate.of(2026, 12, 1), null, null);

        assertThat(read("pension", "decision-pension", calculation))
                .contains("Về việc hưởng lương hưu", "Mức hưởng hằng tháng: 5.204.288 đồng", "hưởng từ ngày 01/12/2026")
                .contains(
                        "Trợ cấp một lần: 12.000.000 đồng",
                        "Năm triệu hai trăm linh bốn nghìn",
                        "Luật 41/2024/QH15 Đ.64")
                .contains("45 + 2 * 8", "Điều cần lưu ý", "tham số chưa được xác nhận", "Tiền lương từng thời gian");
    }

    @Test
    void printsThePartOfEveryRelative() {
        var calculation = granted(null, 2_340_000L, LocalDate.of(2026, 10, 1), null, List.of(1_170_000L, 1_170_000L));

        assertThat(read("survivor-monthly", "decision-survivors", calculation))
                .contains("trợ cấp tuất hằng tháng", "mức của từng thân nhân", "Thân nhân thứ 2", "1.170.000")
                .doesNotContain("Trợ cấp một lần:");
    }

    @Test
    void namesTheRelativesWhoseNamesAreKnown() {
        var dossier = dossier("survivor-monthly");
        var told = JsonNodeFactory.instance.objectNode();
        told.putArray("relatives")
                .add(told.objectNode().put("name", "Đặng Văn Nam"))
                .add(told.objectNode());
        agency.does("mai", () -> sheets.lay(dossier.code(), new ToldFacts(told)));
        var calculation = granted(null, 2_340_000L, LocalDate.of(2026, 10, 1), null, List.of(1_170_000L, 1_170_000L));

        var pdf = paper.print(dossier, calculation, "118/QĐ-BHXH", TODAY);

        assertThat(Pdf.read("decision-relatives", pdf))
                .contains("Đặng Văn Nam", "Thân nhân thứ 2")
                .doesNotContain("Thân nhân thứ 1");
    }

    @Test
    void printsALeaveWithItsDays() {
        var calculation = granted(1_500_000L, null, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 5), null);

        assertThat(read("sickness", "decision-sickness", calculation))
                .contains("từ ngày 01/09/2026 đến hết ngày 05/09/2026", "Số tiền được hưởng: 1.500.000 đồng");
    }

    @Test
    void printsAResultWithoutMoney() {
        assertThat(read("service-before-1995", "decision-service", granted(null, null, null, null, null)))
                .contains("Về việc tính thời gian công tác trước năm 1995", "không phát sinh khoản chi trả")
                .doesNotContain("đồng (", "tài khoản");
    }

    @Test
    void printsARefusalOfAnyProcedure() {
        var refused = new Calculation(
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(new Refusal("Chưa đủ 15 năm đóng", "Luật Đ.64.1")),
                List.of(),
                STEPS,
                List.of());

        assertThat(read("pension", "refusal-pension", refused))
                .contains("Về việc không giải quyết hưởng lương hưu", "Chưa đủ 15 năm đóng (Luật Đ.64.1)")
                .contains("CÁC BƯỚC XEM XÉT");
    }

    @Test
    void knowsWhatEveryProcedureIsCalledInASentence() {
        assertThat(procedures.all().stream().map(Procedure::key)).allSatisfy(key -> assertThat(
                        messages.getMessage("print.procedure." + key, null, "", Wording.VIETNAMESE))
                .as(key)
                .isNotEmpty());
    }

    private String read(String procedure, String name, Calculation calculation) {
        var pdf = paper.print(dossier(procedure), calculation, "118/QĐ-BHXH", TODAY);
        assertThat(ArchivalPdf.faults(pdf)).isEmpty();
        assertThat(Pdf.read(name, pdf)).doesNotContain("null", "??");
        return Pdf.read(name, pdf);
    }

    private Dossier dossier(String procedure) {
        var person = named("Đặng Thị Mỹ Linh");
        var code = dossiers.open(new Registration(
                        procedure,
                        "NORMAL",
                        Dossier.Channel.COUNTER,
                        HOA_THUAN,
                        HOA_THUAN,
                        person,
                        null,
                        new Payee(Payee.Method.ACCOUNT, "880070014420", "NH Lam Giang", person.name()),
                        Dossier.ResultMethod.COUNTER))
                .code();
        dossiers.accept(code, Instant.parse("2026-11-12T02:00:00Z"), Instant.parse("2026-11-23T10:00:00Z"));
        return dossiers.get(code);
    }

    private static Calculation granted(
            @Nullable Long amount,
            @Nullable Long monthly,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable List<Long> perRelative) {
        var wages = List.of(new WageRow(
                "01/2020-12/2020", 12, new BigDecimal("8531620"), new BigDecimal("1.20"), new BigDecimal("10237944")));
        return new Calculation(true, amount, monthly, from, until, perRelative, List.of(), UNSURE, STEPS, wages);
    }
}
