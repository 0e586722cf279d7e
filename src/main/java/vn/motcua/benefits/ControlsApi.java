package vn.motcua.benefits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.Signs.Sign;

/** What the controls of a dossier have found, and the decisions about it, for programs. */
@RestController
@RequestMapping("/api/dossiers/{code}/controls")
@PreAuthorize("principal.worksOnDossiers()")
@Tag(name = "Controls")
class ControlsApi {

    private final Clearings clearings;
    private final Namesakes namesakes;
    private final Guards guards;

    ControlsApi(Clearings clearings, Namesakes namesakes, Guards guards) {
        this.clearings = clearings;
        this.namesakes = namesakes;
        this.guards = guards;
    }

    @GetMapping
    @Operation(summary = "Each control with what there is to decide about it, and the signs of abuse")
    Found open(@PathVariable String code) {
        var panel = guards.of(clearings.open(code));
        return new Found(panel.guard().lines(), panel.signs());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decides about something a control has found, with the reason")
    void rule(@PathVariable String code, @RequestBody RulingForm form) {
        clearings.rule(clearings.open(code), form, null);
    }

    @PostMapping("/namesakes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says that some who only have the person's name are somebody else, all for one reason")
    void tellApart(@PathVariable String code, @RequestBody NamesakesForm form) {
        namesakes.tellApart(clearings.open(code), form);
    }

    /** What was found. */
    record Found(List<Guard.Line> controls, List<Sign> signs) {}
}
