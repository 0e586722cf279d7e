package vn.motcua.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds for the palette while somebody types; asked by a post, since names and numbers must not stand in addresses. */
@Controller
@PreAuthorize("isAuthenticated()")
class PalettePages {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final ObjectProvider<Finder> rooms;

    PalettePages(ObjectProvider<Finder> rooms) {
        this.rooms = rooms;
    }

    @PostMapping("/palette")
    String find(@RequestParam(defaultValue = "") String typed, Model model) {
        var text = typed.strip();
        model.addAttribute("found", SHORTEST <= text.length() && text.length() <= LONGEST ? found(text) : List.of());
        return "palette :: found";
    }

    private List<Finder.Found> found(String text) {
        return rooms.orderedStream().flatMap(room -> room.find(text).stream()).toList();
    }
}
