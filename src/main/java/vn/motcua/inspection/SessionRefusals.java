package vn.motcua.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.journal.DatabaseTurnedBack;
import vn.motcua.journal.NotSealedYet;
import vn.motcua.journey.FormRefused;

/** Whoever may not do something in a session of inspection, or not now, reads why on the session's page, or on the dossier's. */
@ControllerAdvice(assignableTypes = SessionActs.class)
class SessionRefusals {

    @ExceptionHandler
    String tell(FormRefused refused, HttpServletRequest request, RedirectAttributes redirect) {
        var fault = refused.faults().get(0);
        return tell(fault.messageKey(), fault.arguments(), request, redirect);
    }

    @ExceptionHandler
    String tell(NotSealedYet busy, HttpServletRequest request, RedirectAttributes redirect) {
        return tell("inspection.fault.busy", List.of(), request, redirect);
    }

    @ExceptionHandler
    String tell(DatabaseTurnedBack unsealable, HttpServletRequest request, RedirectAttributes redirect) {
        return tell("inspection.fault.turnedBack", List.of(), request, redirect);
    }

    private static String tell(
            String message, List<Object> arguments, HttpServletRequest request, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", message);
        redirect.addFlashAttribute("noticeArguments", arguments);
        redirect.addFlashAttribute("noticeKind", "red");
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var page = "redirect:/inspections/" + variables.get("session");
        return variables.containsKey("code") ? page + "/dossiers/" + variables.get("code") : page;
    }
}
