package vn.motcua.benefits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.benefits.ListLines.Place;
import vn.motcua.journey.FormRefused;

/** The lines of a list for programs. */
@RestController
@RequestMapping("/api/dossiers/{code}/lines")
@PreAuthorize("principal.worksOnDossiers()")
@Tag(name = "Lists")
class ListsApi {

    private static final int PAGE = 500;
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1_000;

    private final ListSight sight;
    private final ListLines lines;
    private final EmployerLists lists;

    ListsApi(ListSight sight, ListLines lines, EmployerLists lists) {
        this.sight = sight;
        this.lines = lines;
        this.lists = lists;
    }

    @GetMapping
    @Operation(
            summary = "Up to 500 lines of a list, faults first",
            description = "Go on with the rank and line of the last one: rank 0 goes back, 1 is struck, 2 is settled.")
    List<Kept> lines(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LineState state,
            @RequestParam(defaultValue = "-1") int afterRank,
            @RequestParam(defaultValue = "0") int afterLine) {
        var dossier = sight.seen(code);
        return lines.page(dossier.code(), state, new Place(afterRank, afterLine), PAGE);
    }

    @GetMapping("/{line}")
    @Operation(summary = "A line of a list with its derivation")
    Kept line(@PathVariable String code, @PathVariable int line) {
        return sight.line(sight.seen(code), line);
    }

    @PostMapping("/{line}/strike")
    @Operation(summary = "Strikes a line out while the list is reviewed")
    Kept strike(@PathVariable String code, @PathVariable int line, @RequestBody Reason reason) {
        var dossier = sight.reviewed(code);
        lists.strike(dossier, sight.line(dossier, line), reason.demanded());
        return sight.line(dossier, line);
    }

    @PostMapping("/{line}/apart")
    @Operation(summary = "Says that whoever else has the name and birth date of a line's person is somebody else")
    Kept tellApart(@PathVariable String code, @PathVariable int line, @RequestBody Reason reason) {
        var dossier = sight.reviewed(code);
        lists.tellApart(dossier, sight.line(dossier, line), reason.demanded());
        return sight.line(dossier, line);
    }

    @PostMapping("/{line}/restore")
    @Operation(summary = "Takes a struck line back in while the list is reviewed")
    Kept restore(@PathVariable String code, @PathVariable int line) {
        var dossier = sight.reviewed(code);
        lists.restore(dossier, sight.line(dossier, line));
        return sight.line(dossier, line);
    }

    /** Why. */
    record Reason(String reason) {

        Reason {
            reason = reason == null ? "" : reason.strip();
        }

        String demanded() {
            if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)
                throw new FormRefused("reason", "lists.strike.reason");
            return reason;
        }
    }
}
