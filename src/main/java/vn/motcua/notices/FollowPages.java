package vn.motcua.notices;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierSight;

/** Follows a dossier, or no longer, from its page; whoever may not see it finds nothing to follow. */
@Controller
@PreAuthorize("principal.worksOnDossiers()")
class FollowPages {

    private static final String PLACE = "notices";

    private final Followers followers;
    private final DossierSight sight;

    FollowPages(Followers followers, DossierSight sight) {
        this.followers = followers;
        this.sight = sight;
    }

    @PostMapping("/dossiers/{code}/follow")
    String follow(@PathVariable String code, RedirectAttributes redirect) {
        followers.follow(Acting.person().getUsername(), sight.open(code, PLACE).code());
        redirect.addFlashAttribute("notice", "notices.followed");
        return "redirect:/dossiers/" + code;
    }

    @PostMapping("/dossiers/{code}/unfollow")
    String leave(@PathVariable String code, RedirectAttributes redirect) {
        followers.leave(Acting.person().getUsername(), sight.open(code, PLACE).code());
        redirect.addFlashAttribute("notice", "notices.unfollowed");
        return "redirect:/dossiers/" + code;
    }
}
