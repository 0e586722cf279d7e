package vn.motcua.access;

import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line by which an open page hears that something has changed. */
@Controller
@PreAuthorize("isAuthenticated()")
class LivePages {

    private static final int MOST_PLACES = 3;
    private static final int LONGEST = 64;

    private final LiveDesks desks;

    LivePages(LiveDesks desks) {
        this.desks = desks;
    }

    /** Answered with nothing if the person has too many lines: a browser then doesn't ask again. */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> open(@RequestParam(defaultValue = "") Set<String> at, HttpSession session) {
        if (at.size() > MOST_PLACES || at.stream().anyMatch(place -> place.length() > LONGEST))
            return ResponseEntity.badRequest().build();
        return desks.open(Acting.person(), session.getId(), at)
                .map(line ->
                        ResponseEntity.ok().header("X-Accel-Buffering", "no").body(line))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
