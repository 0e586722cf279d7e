package vn.motcua.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.access.Accounts;
import vn.motcua.access.Organisation;
import vn.motcua.contributions.RegisterImports;
import vn.motcua.demo.People.Citizen;

/** Brings the agency to life at its first start: people with accounts, contributors, and forty dossiers on their way. */
@Component
@Profile("demo")
@Order(2)
class DemoAgency implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAgency.class);

    private final Accounts accounts;
    private final Organisation organisation;
    private final RegisterImports register;
    private final Staff staff;
    private final StoryTeller teller;
    private final DemoClock clock;
    private final int stories;

    DemoAgency(
            Accounts accounts,
            Organisation organisation,
            RegisterImports register,
            Staff staff,
            StoryTeller teller,
            DemoClock clock,
            @Value("${motcua.demo-stories:40}") int stories) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.register = register;
        this.staff = staff;
        this.teller = teller;
        this.clock = clock;
        this.stories = stories;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) return;
        var today = LocalDate.now(clock);
        staff.hire(today.minusMonths(6));
        var citizens = new People(today, organisation.province().place()).citizens();
        staff.as("contributions.officer", 0, () -> register.take("demo.csv", People.file(citizens)));
        tell(citizens);
        LOG.info("The demo's agency is open: {} contributors, {} dossiers", citizens.size(), stories);
    }

    private void tell(List<Citizen> citizens) {
        var free = new ArrayList<>(citizens.subList(1, citizens.size()));
        var number = 0;
        try {
            for (var story : Story.all().subList(0, stories)) {
                var citizen = free.stream()
                        .filter(each -> each.kind() == story.person())
                        .findFirst()
                        .orElseThrow();
                free.remove(citizen);
                teller.tell(story, citizen, number++);
            }
        } finally {
            clock.comeBack();
        }
    }
}
