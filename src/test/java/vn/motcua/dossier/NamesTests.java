package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoà, nguyen thi hoa",
        "'  ĐẶNG  THỊ MỸ LINH ', dang thi my linh",
        "Lý Thường Kiệt, ly thuong kiet"
    })
    void searchesNamesWithoutAccentsAndInAnyCase(String name, String plain) {
        assertThat(Names.plain(name)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoà, NGUYỄN THỊ HÒA",
        "Trần Thuỷ, Trần Thủy",
        "Lê Văn Độ, lê  văn độ",
        "Đỗ Xuân Hoè, Đỗ Xuân Hòe"
    })
    void knowsANameAgainHoweverItsToneIsWritten(String one, String other) {
        assertThat(Names.areSame(one, Normalizer.normalize(other, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Hoà, Nguyễn Thị Hoa", "Lê Văn Độ, Lê Văn Đổ", "Trần Thị Hương, Trần Thị Hường"})
    void tellsNamesApartByASingleAccent(String one, String other) {
        assertThat(Names.plain(one)).isEqualTo(Names.plain(other));
        assertThat(Names.areSame(one, other)).isFalse();
    }

    @Test
    void keepsWordsApart() {
        assertThat(Names.areSame("Hoà Anh", "Hoa Ành")).isFalse();
    }
}
