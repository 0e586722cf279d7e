package vn.motcua.access;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;

/** People whom no other test knows, who keeps their accounts, and the house they knock at. */
public final class Newcomer {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String KEEPER = "tri";

    private Newcomer() {}

    /** A name for an account that nobody has. */
    public static String name() {
        return "nguoi." + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Somebody with an account and a role in a unit. */
    public static void open(Accounts accounts, String account, Role role, String unit) {
        accounts.open(account, "Vũ Thị Thử", Agency.PASSWORD);
        accounts.grant(account, role, unit, LONG_AGO, null);
    }

    /** Whoever keeps the accounts, hired by whichever test comes first. */
    public static String keeper(Accounts accounts) {
        if (accounts.holder(KEEPER).isEmpty()) {
            accounts.open(KEEPER, "Đinh Công Trí", Agency.PASSWORD);
            accounts.grant(KEEPER, Role.ACCESS_ADMINISTRATOR, Agency.PROVINCE, LONG_AGO, null);
        }
        return KEEPER;
    }

    /** The house with its doors guarded. */
    public static MockMvcTester house(WebApplicationContext context) {
        return MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }
}
