package vn.motcua.custody;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;
import vn.motcua.custody.PaperPlaces.Side;

/** Where the hand-overs stand in the bar. */
@Configuration(proxyBeanMethods = false)
class CustodyPlaces {

    /** Clerks go there from the counter: their bar is full. */
    private static final Set<Role> HANDS = Set.of(
            Role.CONTRIBUTIONS_OFFICER,
            Role.BENEFITS_OFFICER,
            Role.HEALTHINSURANCE_OFFICER,
            Role.FINANCE_ACCOUNTANT,
            Role.ARCHIVE_ARCHIVIST);

    /** Counted are the lists that wait to be confirmed. */
    @Bean
    NavItem handOversPlace(PaperPlaces places) {
        return new NavItem(
                "/handovers", "nav.handovers", "arrow-left-right", HANDS, 25, officer -> Stations.of(officer).stream()
                        .mapToInt(
                                station -> places.underWay(station, Side.COMING).size())
                        .sum());
    }
}
