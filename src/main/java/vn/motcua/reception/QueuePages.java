package vn.motcua.reception;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers of the waiting room: the screen that shows them, and nothing else of anybody; drawn and called by clerks. */
@Controller
@RequestMapping("/queue")
@PreAuthorize("hasRole('reception.clerk')")
class QueuePages {

    private final WaitingRoom room;

    QueuePages(WaitingRoom room) {
        this.room = room;
    }

    @GetMapping
    String screen(Model model) {
        var unit = Clerks.unit();
        model.addAttribute("isOpen", room.isOpen());
        model.addAttribute("called", room.isOpen() ? room.called(unit) : List.of());
        model.addAttribute("waiting", room.isOpen() ? room.waiting(unit) : 0);
        return "reception/queue";
    }

    /** The numbers alone, as the screen asks for them again and again. */
    @GetMapping("/numbers")
    String numbers(Model model) {
        return screen(model) + " :: numbers";
    }

    /** Gives somebody who has come in the next number. */
    @PostMapping("/draw")
    String draw(RedirectAttributes redirect) {
        if (room.isOpen()) {
            redirect.addFlashAttribute("notice", "queue.drawn");
            redirect.addFlashAttribute("noticeArguments", List.of(String.valueOf(room.draw(Clerks.unit()))));
        }
        return "redirect:/queue";
    }

    /** Calls the next number to the clerk's counter. */
    @PostMapping("/next")
    String next(Model model) {
        var unit = Clerks.unit();
        var number = room.isOpen() ? room.call(unit) : 0;
        model.addAttribute("queue", new Turn(number, room.waiting(unit), number == 0));
        return "reception/queue :: turn";
    }

    /** The number being served, how many wait, and whether a number was called and there was none. */
    record Turn(int number, int waiting, boolean nobody) {}
}
