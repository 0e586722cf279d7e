package vn.motcua.access;

import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes what was typed into a search field, and leads to the page that answers it. */
@Controller
@PreAuthorize("isAuthenticated()")
class SearchPages {

    private static final Pattern OURS = Pattern.compile("/[a-z][a-z/-]*(\\?[a-z0-9=&]*)?");
    private static final int LONGEST = 200;

    @PostMapping("/search")
    String begin(@RequestParam String to, @RequestParam(defaultValue = "") String q, HttpSession session) {
        if (!OURS.matcher(to).matches()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var text = q.strip();
        if (text.isEmpty()) return "redirect:" + to;
        var token = Searches.of(session).keep(text.substring(0, Math.min(text.length(), LONGEST)));
        return "redirect:"
                + UriComponentsBuilder.fromUriString(to)
                        .queryParam("search", token)
                        .toUriString();
    }
}
