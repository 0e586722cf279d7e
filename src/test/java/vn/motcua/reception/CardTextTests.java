package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Person.Sex;

class CardTextTests {

    private static final IdentityCard LINH = new IdentityCard(
            "099190012846",
            "271234567",
            "Đặng Thị Mỹ Linh",
            LocalDate.of(1990, 8, 22),
            Sex.F,
            "Tổ 4, phường Bến Đá",
            LocalDate.of(2021, 5, 10));

    @Test
    void readsWhatTheScannerTypes() throws CardUnreadable {
        var card = CardText.read(" 099190012846|271234567|Đặng Thị Mỹ Linh|22081990|Nữ|Tổ 4, phường Bến Đá|10052021\n");

        assertThat(card).isEqualTo(LINH);
    }

    @Test
    void readsANewerCardThatNamesNoOldNumberAndSaysMore() throws CardUnreadable {
        var card = CardText.read("099090012846||Trần Văn Nam|02012008|Nam|Tổ 4, phường Bến Đá||Trần A|Lê B|");

        assertThat(card.oldNumber()).isNull();
        assertThat(card.issuedOn()).isNull();
        assertThat(card.sex()).isEqualTo(Sex.M);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "099190012846|271234567|Linh; parts",
                "09919001284|271234567|Linh|22081990|Nữ|Tổ 4, Bến Đá|10052021; number",
                "099190012846|2712|Linh|22081990|Nữ|Tổ 4, Bến Đá|10052021; oldNumber",
                "099190012846||L?nh|22081990|Nữ|Tổ 4, Bến Đá|10052021; name",
                "099190012846||Linh|31021990|Nữ|Tổ 4, Bến Đá|10052021; birthDate",
                "099190012846||Linh|1990-08-22|Nữ|Tổ 4, Bến Đá|10052021; birthDate",
                "099190012846||Linh|22081990|N?|Tổ 4, Bến Đá|10052021; sex",
                "099190012846||Linh|22081990|Nữ|<b>|10052021; address",
                "099190012846||Linh|22081990|Nữ|Tổ 4, Bến Đá|2021; issuedOn",
            })
    void namesThePartThatCannotBeRead(String scanned, String part) {
        assertThatThrownBy(() -> CardText.read(scanned))
                .isInstanceOfSatisfying(CardUnreadable.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("counter.card." + part));
    }
}
