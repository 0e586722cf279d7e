package vn.motcua.guide;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.access.Acting;

/** The tours of the signed-in person's work: to read, and to walk on the pages themselves. */
@Controller
@PreAuthorize("isAuthenticated()")
class GuidePages {

    private final Tours tours;

    GuidePages(Tours tours) {
        this.tours = tours;
    }

    @GetMapping("/guide")
    String show(Model model) {
        model.addAttribute("tours", tours.of(Acting.person()));
        return "guide/guide";
    }
}
