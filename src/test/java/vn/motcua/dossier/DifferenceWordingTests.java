package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.dossier.ContributionExtract.Difference;

class DifferenceWordingTests {

    private final DifferenceWording wording = new DifferenceWording(messages());

    @ParameterizedTest
    @CsvSource({
        "2010-07/2010-12, 2000000, , 07/2010 – 12/2010: 2.000.000 | null",
        "2015-06/2015-06, 4200000 VOLUNTARY SUPPORT 66000, 4200000, 06/2015: 4.200.000 tự nguyện Nhà nước hỗ trợ 66.000 | 4.200.000",
        "birthDate, 1985-03-14, 1985-03-24, Ngày sinh: 14/03/1985 | 24/03/1985",
        "idNumber, 099185012846, 099185012847, Số định danh: 099185012846 | 099185012847",
        "sex, F, M, Giới tính: nữ | nam",
        "name, Đặng Thị Mỹ Linh, Đặng Mỹ Linh, Họ tên: Đặng Thị Mỹ Linh | Đặng Mỹ Linh"
    })
    void saysADifferenceTheWayPeopleWriteIt(
            String field, @Nullable String book, @Nullable String register, String expected) {
        assertThat(said(new Difference(field, book, register), "vi")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2010-07/2010-12, 2000000, '07/2010 – 12/2010: 2,000,000 | null'", "sex, F, 'Sex: female | null'"})
    void saysItInEnglishToo(String field, String book, String expected) {
        assertThat(said(new Difference(field, book, null), "en")).isEqualTo(expected);
    }

    private String said(Difference difference, String language) {
        var locale = Locale.forLanguageTag(language);
        return wording.what(difference, locale) + ": " + wording.book(difference, locale) + " | "
                + wording.register(difference, locale);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/contributions");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
