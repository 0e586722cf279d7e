package vn.motcua.guide;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the guide from the palette. */
@Configuration
class GuidePlaces {

    @Bean
    NavItem guide() {
        return NavItem.aside("/guide", "guide.title", "signpost-split", Set.of(Role.values()));
    }
}
