package vn.motcua.law;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The law register for programs. */
@RestController
@PreAuthorize("isAuthenticated()")
@Tag(name = "Law")
class LawApi {

    private final LawRegister register;

    LawApi(LawRegister register) {
        this.register = register;
    }

    @GetMapping("/api/law")
    @Operation(
            summary = "Every parameter the house calculates with",
            description =
                    "With the days it is in force, its article, source and confidence, and the procedures using it")
    List<LawEntry> law(Locale reader) {
        return register.entries(reader);
    }
}
