package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

/** Whoever can't have a task goes back to the list and reads why; a task that isn't his to see isn't there. */
@ControllerAdvice(assignableTypes = {TaskPages.class, AssigningPages.class, NextPages.class})
class TaskRefusals {

    @ExceptionHandler
    @Nullable
    String refuse(TaskRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refused.reason() == Reason.NOT_FOUND) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return null;
        }
        RequestContextUtils.getOutputFlashMap(request).putAll(words(refused));
        return "redirect:" + LastList.of(request.getSession());
    }

    /** A refusal as the next page's notice. */
    static Map<String, Object> words(TaskRefused refused) {
        return Map.of(
                "notice",
                Objects.requireNonNull(refused.text().getCodes())[0],
                "noticeArguments",
                List.of(Objects.requireNonNull(refused.text().getArguments())),
                "noticeKind",
                "amber");
    }
}
