package vn.motcua.tasklist;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.access.Search;
import vn.motcua.access.Superiors;
import vn.motcua.dossier.VirusScanner;

/** The worklist: what waits for a person, most urgent legal clock first. */
@Controller
@PreAuthorize("isAuthenticated()")
class WorklistPages {

    private final FilterChoice choice;
    private final WorklistDrawing drawing;
    private final Columns columns;
    private final VirusScanner scanner;

    WorklistPages(FilterChoice choice, WorklistDrawing drawing, Columns columns, VirusScanner scanner) {
        this.choice = choice;
        this.drawing = drawing;
        this.columns = columns;
        this.scanner = scanner;
    }

    /** Everybody begins at the worklist; whoever has none sees the frame with the rooms that are open to him. */
    @GetMapping("/")
    String begin() {
        return "redirect:/tasks";
    }

    @GetMapping("/tasks")
    String list(AskedList asked, Search search, HttpSession session, Locale locale, Model model) {
        var chosen = choice.of(asked.filter(), Acting.person());
        var address = asked.address(chosen, search);
        LastList.keep(session, address);
        model.addAllAttributes(drawing.draw(address, Acting.person(), locale));
        model.addAttribute("unscanned", Acting.person().holds(Role.ACCESS_ADMINISTRATOR) && !scanner.isScanning());
        model.addAttribute("leads", Superiors.isOne(Acting.person()));
        model.addAttribute("fault", drawing.fault(chosen, asked.lost(search)));
        return "tasklist/worklist";
    }

    /** The columns somebody wants, each with its place in the row. */
    @PostMapping("/tasks/columns")
    String choose(ColumnsForm form, HttpSession session) {
        columns.choose(Acting.person().actor(), form.chosen());
        return back(session);
    }

    @PostMapping("/tasks/columns/usual")
    String usual(HttpSession session) {
        columns.forget(Acting.person().actor());
        return back(session);
    }

    private static String back(HttpSession session) {
        return "redirect:" + LastList.of(session);
    }
}
