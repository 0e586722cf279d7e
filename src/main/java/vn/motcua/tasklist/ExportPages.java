package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.access.Acting;
import vn.motcua.access.Search;

/** Hands out what the worklist shows as a file; the journal knows who took it. */
@Controller
@PreAuthorize("isAuthenticated()")
class ExportPages {

    private final FilterChoice choice;
    private final WorklistExport export;

    ExportPages(FilterChoice choice, WorklistExport export) {
        this.choice = choice;
        this.export = export;
    }

    @GetMapping("/tasks/export.xlsx")
    void excel(AskedList asked, Search search, HttpServletResponse response) throws IOException {
        attach(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "danh-sach-viec.xlsx");
        export.excel(wanted(asked, search), Acting.person(), response.getOutputStream());
    }

    @GetMapping("/tasks/export.csv")
    void csv(AskedList asked, Search search, HttpServletResponse response) throws IOException {
        attach(response, "text/csv; charset=UTF-8", "danh-sach-viec.csv");
        export.csv(wanted(asked, search), Acting.person(), response.getOutputStream());
    }

    private Wanted wanted(AskedList asked, Search search) {
        return asked.address(choice.of(asked.filter(), Acting.person()), search).wanted();
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
