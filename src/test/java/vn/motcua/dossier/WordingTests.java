package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Calendars.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private final Wording wording = new Wording();

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "15, Mười lăm đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi tư đồng",
        "101, Một trăm linh một đồng",
        "110, Một trăm mười đồng",
        "1000, Một nghìn đồng",
        "1005, Một nghìn không trăm linh năm đồng",
        "39216407, Ba mươi chín triệu hai trăm mười sáu nghìn bốn trăm linh bảy đồng",
        "17600000, Mười bảy triệu sáu trăm nghìn đồng",
        "1000000, Một triệu đồng",
        "1000000005, Một tỷ không trăm linh năm đồng",
        "2015000000, Hai tỷ không trăm mười lăm triệu đồng",
        "1234567891011, 'Một nghìn hai trăm ba mươi tư tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi mốt nghìn không trăm mười một đồng'",
        "-2500000, Âm hai triệu năm trăm nghìn đồng"
    })
    void readsMoneyAloud(long dong, String words) {
        assertThat(wording.moneyInWords(dong)).isEqualTo(words);
    }

    @Test
    void groupsThousandsWithDots() {
        assertThat(wording.money(39_216_407)).isEqualTo("39.216.407 đồng");
        assertThat(wording.money(-1_000)).isEqualTo("-1.000 đồng");
        assertThat(wording.grouped(0)).isEqualTo("0");
    }

    @Test
    void writesDatesAsPapersDo() {
        assertThat(wording.moment(at("2026-11-30T17:00"))).isEqualTo("17 giờ 00 ngày 30/11/2026");
        assertThat(wording.appointment(at("2026-11-30T17:00"))).isEqualTo("17 giờ 00 phút, thứ Hai ngày 30/11/2026");
        assertThat(wording.longDay(LocalDate.of(2026, 2, 3))).isEqualTo("ngày 03 tháng 02 năm 2026");
        assertThat(wording.longDay(LocalDate.of(2026, 11, 18))).isEqualTo("ngày 18 tháng 11 năm 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2000000 × 6 × 1.96 + 59, '2.000.000 × 6 × 1,96 + 59'",
        "4613694.9153, '4.613.694,9153'",
        "'min(17600000, 20000000)', 'min(17.600.000, 20.000.000)'",
        "14/03/1985 + 60, 14/03/1985 + 60",
        "từ 07/2010 đến 05/2015, từ 07/2010 đến 05/2015",
        "Luật 41/2024/QH15, Luật 41/2024/QH15"
    })
    void writesTheNumbersOfAFormula(String plain, String printed) {
        assertThat(wording.formula(plain)).isEqualTo(printed);
    }
}
