package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.ListIntake.Upload;
import vn.motcua.dossier.ListRefused;
import vn.motcua.dossier.ScanRefused;

/** Where a clerk uploads a list at the counter, and sees at once what can be read of it. */
@Controller
@RequestMapping("/counter/list")
@PreAuthorize("hasRole('reception.clerk')")
class ListPages {

    private final ListReading lists;

    ListPages(ListReading lists) {
        this.lists = lists;
    }

    @PostMapping
    String take(
            @RequestParam MultipartFile listFile,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response)
            throws IOException {
        model.addAttribute("withList", true);
        try (var content = listFile.getInputStream()) {
            var name = ListReading.name(listFile.getOriginalFilename());
            var parked = lists.park(new Upload(form.procedure(), name, content.readNBytes(ListReading.MOST_BYTES + 1)));
            model.addAttribute("form", form.with(parked.list()));
            model.addAttribute("listRead", parked.preview());
        } catch (ListRefused refused) {
            refuse(refused, form, model, response);
        } catch (ScanRefused unclean) {
            refuse(new ListRefused(unclean.messageKey(), unclean.arguments().toArray()), form, model, response);
        }
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return "reception/details :: list";
    }

    private static void refuse(ListRefused refused, IntakeForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("form", form.with(ListForm.empty()));
        model.addAttribute("listRefused", refused);
    }
}
