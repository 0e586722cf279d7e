package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
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
import vn.motcua.access.Acting;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.journey.FormRefused;
import vn.motcua.reception.PaperRows.Known;

/** The tray of the counter: many files dropped at once, or photos from a telephone, until each is some paper's. */
@Controller
@RequestMapping("/counter/tray")
@PreAuthorize("hasRole('reception.clerk')")
class TrayPages {

    private static final String TRAY = "reception/tray :: tray";

    private final ParkedScans parked;
    private final PhotoLinks links;
    private final Uploads uploads;
    private final PageSplit split;
    private final CounterModel desk;
    private final Printing printing;
    private final MessageSource messages;
    private final String address;

    TrayPages(
            ParkedScans parked,
            PhotoLinks links,
            Uploads uploads,
            PageSplit split,
            CounterModel desk,
            Printing printing,
            MessageSource messages,
            @Value("${motcua.signing.address}") String address) {
        this.parked = parked;
        this.links = links;
        this.uploads = uploads;
        this.split = split;
        this.desk = desk;
        this.printing = printing;
        this.messages = messages;
        this.address = address;
    }

    /** Lays files in the tray, or shows what lies there by now. */
    @PostMapping
    String lay(
            @RequestParam String ticket,
            @RequestParam(required = false) List<MultipartFile> tray,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response) {
        var refused = new ArrayList<String>();
        if (tray != null) tray.forEach(file -> lay(ticket, file, refused, reader));
        if (!refused.isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("trayRefused", refused);
        return show(ticket, form, model, reader);
    }

    /** Whether a telephone has sent anything meanwhile; what lies there already isn't drawn anew under the clerk's hands. */
    @PostMapping("/news")
    String news(
            @RequestParam String ticket,
            @RequestParam int have,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response) {
        var page = show(ticket, form, model, reader);
        if (parked.tray(ticket).size() == have) response.setHeader("HX-Reswap", "none");
        else model.addAttribute("arrived", true);
        return page;
    }

    private void lay(String ticket, MultipartFile file, List<String> refused, Locale reader) {
        try {
            if (!file.isEmpty()) parked.park(uploads.take(file), Acting.now().account(), ticket);
        } catch (ScanRefused wrong) {
            refused.add(said(wrong.messageKey(), reader, wrong.arguments()));
        }
    }

    /** A file of the tray is a paper's: it is listed there, and the paper has come. */
    @PostMapping("/assign")
    String assign(
            @RequestParam String ticket,
            @RequestParam String scan,
            @RequestParam(defaultValue = "false") boolean book,
            @RequestParam Map<String, String> fields,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            Model model,
            Locale reader) {
        var filled = form;
        try {
            filled = assigned(form, scan, fields, ticket);
        } catch (ScanRefused wrong) {
            model.addAttribute("trayRefused", List.of(said(wrong.messageKey(), reader, wrong.arguments())));
        } catch (FormRefused wrong) {
            var fault = wrong.faults().get(0);
            model.addAttribute("trayRefused", List.of(said(fault.messageKey(), reader, fault.arguments())));
        }
        model.addAttribute("form", filled);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("oob", true);
        desk.papers(model, filled, new Known(book, Map.of(), reader));
        model.addAttribute("tray", parked.tray(ticket));
        return "reception/tray :: assigned";
    }

    /** The form with the pages of a scan among a paper's; a scan that isn't there any more changes nothing. */
    private IntakeForm assigned(IntakeForm form, String scan, Map<String, String> fields, String ticket) {
        var paper = fields.getOrDefault("to-" + scan, "");
        var file = parked.scan(scan);
        if (file.isEmpty()
                || form.papers().stream().noneMatch(each -> each.key().equals(paper))) return form;
        var pages = PageNumbers.read(
                fields.getOrDefault("pages-" + scan, ""), file.get().pages());
        if (pages.isEmpty())
            throw new FormRefused(
                    "tray",
                    "reception.fault.tray.pages",
                    file.get().name(),
                    file.get().pages());
        return form.with(desk.scanned(form.papers(), paper, split.take(scan, pages, ticket)));
    }

    private String said(String key, Locale reader, List<Object> arguments) {
        return messages.getMessage(key, arguments.toArray(), reader);
    }

    @PostMapping("/drop")
    String drop(
            @RequestParam String ticket,
            @RequestParam String scan,
            @ModelAttribute("form") IntakeForm form,
            BindingResult faults,
            Model model,
            Locale reader) {
        parked.drop(scan);
        return show(ticket, form, model, reader);
    }

    /** A QR code for the applicant's or the clerk's telephone. */
    @PostMapping("/photos")
    String photos(@RequestParam String ticket, Model model) {
        var link = links.open(ticket);
        model.addAttribute("qr", printing.qr(address + "/photos/" + link.token()));
        model.addAttribute("until", link.until());
        return "reception/tray :: photos";
    }

    private String show(String ticket, IntakeForm form, Model model, Locale reader) {
        desk.papers(model, form, new Known(false, Map.of(), reader));
        model.addAttribute("tray", parked.tray(ticket));
        return TRAY;
    }
}
