package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.access.FactorPolicy.Demand;

class FactorPolicyTests {

    @Test
    void bindsWhoeverSignsPaysOrKeepsAccountsAndNobodyElse() {
        var required = new FactorPolicy(Demand.REQUIRED);

        assertThat(Arrays.stream(Role.values()).filter(role -> required.binds(List.of(role))))
                .containsExactlyInAnyOrder(
                        Role.DIRECTOR_SIGNATORY,
                        Role.FINANCE_ACCOUNTANT,
                        Role.FINANCE_CHIEF,
                        Role.ACCESS_ADMINISTRATOR);
        assertThat(required.binds(List.of(Role.RECEPTION_CLERK, Role.FINANCE_CHIEF)))
                .isTrue();
    }

    @Test
    void bindsNobodyWhereItIsOnlyOffered() {
        assertThat(new FactorPolicy(Demand.OFFERED).binds(List.of(Role.values())))
                .isFalse();
    }
}
