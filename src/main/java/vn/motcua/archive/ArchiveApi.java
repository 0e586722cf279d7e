package vn.motcua.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.dossier.DossierCode;

/** The archive for programs. */
@RestController
@RequestMapping("/api/archive")
@PreAuthorize("hasAnyRole('archive.archivist', 'inspection.inspector', 'director.signatory')")
@Tag(name = "Archive")
class ArchiveApi {

    private final Archives archives;
    private final LookLog looks;

    ArchiveApi(Archives archives, LookLog looks) {
        this.archives = archives;
        this.looks = looks;
    }

    @PostMapping("/search")
    @Operation(summary = "Records by dossier code, number or name")
    List<Archives.Found> find(@Valid @RequestBody Search search) {
        var records = archives.find(search.typed());
        looks.searched(search.typed(), "api/archive", records.size());
        return records;
    }

    @GetMapping("/{code}/package")
    @Operation(summary = "The package of a dossier's records, with its manifest")
    ResponseEntity<InputStreamResource> take(@PathVariable String code) {
        if (!DossierCode.fits(code)) return ResponseEntity.notFound().build();
        return archives.open(new DossierCode(code))
                .map(content -> seen(code, content))
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .body(new InputStreamResource(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private InputStream seen(String code, InputStream content) {
        looks.saw(code, "api/archive", Purpose.LOOK_UP);
        return content;
    }

    /** What is looked for, in the body so that personal numbers stay out of addresses. */
    record Search(@NotBlank @Size(max = 120) String typed) {}
}
