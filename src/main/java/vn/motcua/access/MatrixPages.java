package vn.motcua.access;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The access matrix in sentences, for whoever answers for rights or inspects them (CV 771/BHXH-TTKT section 3). */
@Controller
@RequestMapping("/access")
@PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'director.signatory', "
        + "'finance.chief', 'inspection.inspector', 'access.administrator')")
class MatrixPages {

    private final MatrixSentences sentences;

    MatrixPages(MatrixSentences sentences) {
        this.sentences = sentences;
    }

    @GetMapping
    String read(Model model, Locale reader) {
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> sentences.of(role, reader))
                        .toList());
        return "access/matrix";
    }
}
