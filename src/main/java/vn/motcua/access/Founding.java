package vn.motcua.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Organisation.UnitKind;

/**
 * Founds the agency at its first start: units and departments of the organisation's profile and, outside the demo, one
 * administrator whose password is generated and shown once, on the console. An agency founded by an earlier version gets the
 * departments that have come since; what it calls the others stays.
 */
@Component
@Order(1)
class Founding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);
    private static final String DEPARTMENT = "department";
    private static final String ADMINISTRATOR = "admin";

    private final Organisation organisation;
    private final Accounts accounts;
    private final Environment environment;
    private final AccountEvents events;
    private final Clock clock;
    private final String profile;

    Founding(
            Organisation organisation,
            Accounts accounts,
            Environment environment,
            AccountEvents events,
            Clock clock,
            @Value("${motcua.organisation}") String profile) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.environment = environment;
        this.events = events;
        this.clock = clock;
        this.profile = profile;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (organisation.isFounded()) {
            lines().stream().filter(line -> line.startsWith(DEPARTMENT)).forEach(this::found);
            return;
        }
        lines().forEach(this::found);
        if (!environment.acceptsProfiles(Profiles.of("demo"))) appointAdministrator();
    }

    private void found(String line) {
        var cells = line.split(",");
        switch (cells[0]) {
            case "unit" ->
                organisation.found(
                        new Unit(cells[1], UnitKind.valueOf(cells[2]), cells[3], cells[4], cells[5], cells[6]));
            case DEPARTMENT -> organisation.name(cells[1], cells[2]);
            default -> throw new IllegalStateException("Unknown line in the organisation's profile: " + line);
        }
    }

    private void appointAdministrator() {
        var bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        accounts.open(ADMINISTRATOR, "Administrator", password);
        accounts.grant(
                ADMINISTRATOR,
                Role.ACCESS_ADMINISTRATOR,
                organisation.province().code(),
                LocalDate.now(clock),
                null);
        events.write(ADMINISTRATOR, Kind.OPENED, Role.ACCESS_ADMINISTRATOR.key());
        LOG.warn("Administrator's account opened. User: {}  password: {}  (shown once)", ADMINISTRATOR, password);
    }

    private List<String> lines() {
        try {
            return new ClassPathResource("organisation/" + profile + ".csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
