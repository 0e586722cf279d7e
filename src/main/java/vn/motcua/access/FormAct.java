package vn.motcua.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** What a form asks for: done, it leads on; refused, its page is shown again and says at which field. */
final class FormAct {

    private FormAct() {}

    static String tried(
            BindingResult faults, HttpServletResponse response, Supplier<String> act, Supplier<String> page) {
        if (!faults.hasErrors())
            try {
                return act.get();
            } catch (AccountRefused refused) {
                refused.tell(faults);
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page.get();
    }
}
