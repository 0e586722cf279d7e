package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.reception.Photos.Outcome;

/** The page that a telephone opens by the QR code at the counter: it takes photos, asks for no sign-in and tells nothing. */
@Controller
@RequestMapping("/photos/{token}")
@PreAuthorize("permitAll()")
class PhotoPages {

    private static final String PAGE = "reception/photos";

    private final Photos photos;
    private final PhotoLinks links;

    PhotoPages(Photos photos, PhotoLinks links) {
        this.photos = photos;
        this.links = links;
    }

    @GetMapping
    String open(@PathVariable String token, Model model, HttpServletResponse response) {
        if (links.owner(token).isPresent()) return PAGE;
        return tell(Outcome.CLOSED, model, response);
    }

    @PostMapping
    String send(
            @PathVariable String token,
            @RequestParam(defaultValue = "") List<MultipartFile> photos,
            Model model,
            HttpServletResponse response) {
        return tell(this.photos.send(token, photos), model, response);
    }

    private static String tell(Outcome outcome, Model model, HttpServletResponse response) {
        model.addAttribute("outcome", outcome.name());
        if (outcome == Outcome.CLOSED) response.setStatus(HttpStatus.NOT_FOUND.value());
        else if (outcome != Outcome.SENT) response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return PAGE;
    }
}
