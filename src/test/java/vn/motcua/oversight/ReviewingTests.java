package vn.motcua.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.access.Actor;
import vn.motcua.access.Holder;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Organisation.UnitKind;
import vn.motcua.access.Right;
import vn.motcua.access.Role;

class ReviewingTests {

    private static final Unit PROVINCE = new Unit("P", UnitKind.PROVINCE, "Tỉnh", "G12.099", "Lam Giang", "1");
    private static final Unit OFFICE = new Unit("HT", UnitKind.GRASSROOTS, "Hoà Thuận", "G12.099.01", "Hoà Thuận", "2");

    private final Right head = right(1, "nhung", Role.BENEFITS_HEAD);
    private final Right officer = right(2, "huy", Role.BENEFITS_OFFICER);
    private final Right clerk = right(3, "mai", Role.RECEPTION_CLERK);
    private final Right director = right(4, "bao", Role.DIRECTOR_SIGNATORY);

    @Test
    void givesOfficersToTheirHeadAndEverybodyElseToTheDirector() {
        var held = List.of(head, officer, clerk, director);

        assertThat(held)
                .extracting(right -> Reviewing.of(right, held))
                .containsExactly(Reviewing.DIRECTOR, Reviewing.BENEFITS, Reviewing.DIRECTOR, Reviewing.SUPERIOR);
    }

    @Test
    void givesOfficersWithoutAHeadToTheDirector() {
        assertThat(Reviewing.of(officer, List.of(officer, director))).isEqualTo(Reviewing.DIRECTOR);
    }

    @Test
    void movesARightUpPastWhoeverHoldsItHimself() {
        var headsOwn = right(5, "nhung", Role.BENEFITS_OFFICER);
        var directorsOwn = right(6, "bao", Role.RECEPTION_CLERK);
        var held = List.of(head, headsOwn, director, directorsOwn);

        assertThat(Reviewing.of(headsOwn, held)).isEqualTo(Reviewing.DIRECTOR);
        assertThat(Reviewing.of(directorsOwn, held)).isEqualTo(Reviewing.SUPERIOR);
    }

    @Test
    void letsHeadsReviewTheirDepartmentAndDirectorsTheirUnit() {
        var itsHead = Holder.of(Role.BENEFITS_HEAD, "HT");
        var itsDirector = Holder.of(Role.DIRECTOR_SIGNATORY, "HT");

        assertThat(Reviewing.BENEFITS.isFor(itsHead, OFFICE)).isTrue();
        assertThat(Reviewing.FINANCE.isFor(itsHead, OFFICE)).isFalse();
        assertThat(Reviewing.DIRECTOR.isFor(itsHead, OFFICE)).isFalse();
        assertThat(Reviewing.BENEFITS.isFor(Holder.of(Role.BENEFITS_HEAD, "BD"), OFFICE))
                .isFalse();
        assertThat(Reviewing.FINANCE.isFor(itsDirector, OFFICE)).isTrue();
        assertThat(Reviewing.DIRECTOR.isFor(itsDirector, OFFICE)).isTrue();
        assertThat(Reviewing.SUPERIOR.isFor(itsDirector, OFFICE)).isFalse();
    }

    @Test
    void reviewsDirectorsFromTheProvinceAndTheProvincesFromAbove() {
        var provinces = Holder.atTheProvince(Role.DIRECTOR_SIGNATORY);
        var keeper = Holder.atTheProvince(Role.ACCESS_ADMINISTRATOR);

        assertThat(Reviewing.SUPERIOR.isFor(provinces, OFFICE)).isTrue();
        assertThat(Reviewing.SUPERIOR.isFor(keeper, OFFICE)).isFalse();
        assertThat(Reviewing.SUPERIOR.isFor(keeper, PROVINCE)).isTrue();
        assertThat(Reviewing.DIRECTOR.isFor(keeper, PROVINCE)).isFalse();
    }

    private static Right right(long id, String account, Role role) {
        return new Right(id, new Actor(account, account), role, OFFICE, LocalDate.of(2020, 1, 1), null, null, null);
    }
}
