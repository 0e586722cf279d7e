package vn.motcua;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import vn.motcua.access.Actor;
import vn.motcua.access.Finder;
import vn.motcua.dossier.Clearances;
import vn.motcua.dossier.Clearances.Clearance;
import vn.motcua.dossier.Clearances.Ruling;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Check;
import vn.motcua.dossier.Controls.Match;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Search;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.Identities.Ground;
import vn.motcua.dossier.LegalClock;
import vn.motcua.dossier.PaperTrail;

/** Fictional people and dossiers as the templates' models describe them. */
final class Samples {

    private static final Instant NOW = Instant.parse("2026-11-18T06:40:00Z");
    private static final LegalClock.Face LATE = clock(LegalClock.State.LATE, LegalClock.Unit.WORKING_HOURS, "4.5", 100);
    private static final LegalClock.Face SOON = clock(LegalClock.State.SOON, LegalClock.Unit.WORKING_HOURS, "3", 94);
    private static final LegalClock.Face TIMELY =
            clock(LegalClock.State.ON_TIME, LegalClock.Unit.WORKING_DAYS, "3.5", 50);
    private static final LegalClock.Face HELD = clock(LegalClock.State.PAUSED, LegalClock.Unit.WORKING_DAYS, "4", 43);
    private static final LegalClock.Face DONE = clock(LegalClock.State.STOPPED, LegalClock.Unit.WORKING_DAYS, "1", 86);

    private Samples() {}

    /** A form with every kind of field. */
    record Form(
            String name, Integer months, LocalDate born, String ground, String opinion, String answer, boolean seen) {}

    static Map<String, Object> framed(Map<String, Object> page) {
        var model = new LinkedHashMap<>(page);
        model.put("me", of("name", "Phạm Quốc Huy", "place", "Chuyên viên, Chế độ BHXH"));
        model.put(
                "nav",
                List.of(
                        nav("/tasks", "tasklist.worklist.title", 23, true),
                        nav("/dossiers", "tasklist.dossiers.title", 0, false)));
        model.put(
                "everywhere",
                List.of(
                        place("/tasks", "nav.worklist", "list-task"),
                        place("/dossiers", "nav.dossiers", "folder2-open"),
                        place("/sample", "nav.register", "book")));
        return model;
    }

    private static Map<String, Object> place(String path, String label, String icon) {
        return of("path", path, "label", label, "icon", icon);
    }

    /** What the palette finds, whatever is typed. */
    static Map<String, Object> found() {
        return of(
                "found",
                List.of(
                        new Finder.Found(
                                Finder.What.PERSON, "Nguyễn Thị Thu Hà", "1985", "/dossiers", "Nguyễn Thị Thu Hà"),
                        new Finder.Found(
                                Finder.What.DOSSIER,
                                "Nguyễn Thị Thu Hà",
                                "261102-0015 · BHXH một lần",
                                "/dossiers/G12.099.01-261102-0015",
                                null)));
    }

    static Map<String, Object> fragments() {
        var options = List.of(option("a", "Đủ điều kiện", true), option("b", "Không đủ", false));
        return of(
                "clock",
                SOON,
                "day",
                LocalDate.of(2026, 11, 18),
                "moment",
                Instant.parse("2026-11-18T02:12:00Z"),
                "strip",
                strip(),
                "facts",
                facts(),
                "options",
                options,
                "tabs",
                scopes(),
                "timeline",
                timeline(),
                "form",
                new Form("Lê <b>Mai", 3, LocalDate.of(1982, 1, 9), "b", "Đồng ý", "a", true),
                "places",
                places(),
                "documents",
                documents(),
                "calculation",
                calculation(),
                "wages",
                wages());
    }

    static Map<String, Object> wrong() {
        var model = fragments();
        var faults = new BeanPropertyBindingResult(model.get("form"), "form");
        faults.rejectValue("name", "missing", "Họ và tên: gõ đúng như trên căn cước.");
        faults.rejectValue("born", "future", "Ngày sinh: không thể sau hôm nay.");
        faults.rejectValue("answer", "missing", "Kết luận: chọn một mục.");
        faults.reject("late", "Hồ sơ đã được người khác mở.");
        model.put(BindingResult.MODEL_KEY_PREFIX + "form", faults);
        return model;
    }

    static Map<String, Object> noticed() {
        var model = fragments();
        model.put("notice", "tasklist.months");
        model.put("noticeArguments", List.of(59));
        model.put("noticeKind", "amber");
        return model;
    }

    static Map<String, Object> login(boolean first) {
        return of(
                "failed",
                first ? null : "login.failed",
                "signedOut",
                false,
                "demoPassword",
                "motcua-2026-demo",
                "demoAccounts",
                List.of(
                        account("tiepnhan", "Lê Thị Mai", "Tiếp nhận", "Bộ phận một cửa"),
                        account("quanlythu", "Ngô Bảo Trân", "Quản lý thu", "Phòng Quản lý Thu"),
                        account("chedo", "Phạm Quốc Huy", "Chuyên viên Chế độ BHXH", "Phòng Chế độ BHXH"),
                        account("truongphong", "Vũ Thị Hồng Nhung", "Trưởng phòng Chế độ BHXH", "Phòng Chế độ BHXH"),
                        account("giamdoc", "Trịnh Văn Bảo", "Phó Giám đốc", "Ban Giám đốc"),
                        account("ketoan", "Đỗ Thị Kim Ngân", "Kế toán chi trả", "Phòng Kế hoạch – Tài chính")));
    }

    private static final Map<String, String> LOOKS =
            Map.of("DUE", "", "CODE", "mid-lo", "PERSON", "w-name", "PROCEDURE", "w-proc mid-lo", "AMOUNT", "num lo");

    static Map<String, Object> worklist() {
        return worklist(List.of(
                row(
                        "G12.099.01-261106-0018",
                        "Huỳnh Thị Bích Phượng",
                        "sinh 1971 · cơ sở Bến Đá",
                        LATE,
                        61204880L,
                        true,
                        "đã gửi xin lỗi",
                        "red"),
                row("G12.099.01-261109-0031", "Lý A Sáng", "sinh 1988 · trụ sở tỉnh", SOON, 18930412L, false, null, ""),
                row(
                        "G12.099.02-261110-0007",
                        "Công ty Trách nhiệm hữu hạn một thành viên Sản xuất, Thương mại và Dịch vụ Xuất nhập khẩu Hoà Thuận Phát",
                        "14 lao động · cơ sở Hoà Thuận",
                        TIMELY,
                        412650000L,
                        true,
                        "bị trả lại",
                        "amber"),
                row(
                        "G12.099.01-261113-0003",
                        "K’Brêu Y Thoan",
                        "sinh 1968 · cơ sở Đăk Nưa",
                        TIMELY,
                        null,
                        false,
                        null,
                        ""),
                row(
                        "G12.099.02-261105-0021",
                        "Ngô Gia Khiêm",
                        "sinh 1987 · cơ sở Hoà Thuận",
                        HELD,
                        33075250L,
                        false,
                        "hạn bổ sung 25/11",
                        "")));
    }

    static Map<String, Object> emptyWorklist() {
        return worklist(List.of());
    }

    private static Map<String, Object> worklist(List<Map<String, Object>> rows) {
        return of(
                "together",
                List.of(of("step", "reviewProposal", "label", "Đồng ý, trình Giám đốc ký")),
                "labels",
                List.of(of("value", "1", "label", "Chờ sổ gốc")),
                "scope",
                "mine",
                "filter",
                "",
                "search",
                "",
                "ticket",
                "1",
                "scopes",
                scopes(),
                "count",
                Integer.toString(rows.size()),
                "updated",
                NOW,
                "columns",
                columns("DUE", "CODE", "PERSON", "PROCEDURE", "LABELS", "AMOUNT"),
                "allColumns",
                columns("DUE", "CODE", "PERSON", "PROCEDURE", "LABELS", "AMOUNT", "STEP", "OPENED"),
                "conditions",
                List.of("Thủ tục: 4 loại"),
                "narrow",
                "/tasks/filters",
                "excel",
                "/tasks/export.xlsx",
                "csv",
                "/tasks/export.csv",
                "fault",
                null,
                "here",
                "/tasks",
                "own",
                List.of(filter("Một lần trên 50 triệu", 9, "", false)),
                "shared",
                List.of(filter("Sổ cấp lại", 4, "", false)),
                "rows",
                rows,
                "query",
                "huynh",
                "clear",
                "/tasks",
                "keep",
                List.of(of("name", "scope", "value", "mine")),
                "nextTask",
                true,
                "previous",
                null,
                "next",
                "/tasks?after=5",
                "filters",
                List.of(
                        filter("Tất cả việc của tôi", 23, "", true),
                        filter("Quá hạn", 1, "red", false),
                        filter("Còn đến 1 ngày", 2, "amber", false),
                        filter("Chờ bổ sung", 0, "", false)));
    }

    private static Map<String, Object> marks() {
        return of(
                "code",
                "G12.099.01-261102-0015",
                "reminder",
                null,
                "priority",
                null,
                "labels",
                List.of(),
                "choices",
                List.of(of("id", 1L, "name", "Chờ sổ gốc")),
                "own",
                true,
                "opinions",
                List.of(),
                "waiting",
                List.of(),
                "count",
                0);
    }

    static Map<String, Object> task(boolean mine) {
        return of(
                "marks",
                marks(),
                "now",
                now(),
                "task",
                of(
                        "id",
                        "7",
                        "name",
                        "Thẩm định điều kiện hưởng",
                        "code",
                        new DossierCode("G12.099.01-261112-0026"),
                        "person",
                        "Nguyễn Thị Thu Hà",
                        "born",
                        LocalDate.of(1985, 3, 14),
                        "procedure",
                        "Hưởng BHXH một lần",
                        "clock",
                        TIMELY,
                        "dueAt",
                        NOW,
                        "canClaim",
                        !mine,
                        "mine",
                        mine,
                        "assignable",
                        mine,
                        "claimedBy",
                        null,
                        "list",
                        false),
                "form",
                form(),
                "conflict",
                null,
                "leaves",
                List.of(
                        of("href", "/papers/don-14-hsb.pdf", "kind", "pdf", "name", "Đơn đề nghị 14-HSB"),
                        of("href", "/papers/so-bhxh.png", "kind", "image", "name", "Sổ BHXH"),
                        of("href", "/papers/mat.pdf", "kind", "pdf", "name", "Tệp không mở được")),
                "earlier",
                null,
                "savedAt",
                null,
                "calculationFile",
                "/calculation.pdf",
                "summary",
                List.of(
                        of("label", "Mức hưởng", "value", "39.216.407 đ", "strong", true),
                        of("label", "Nhận tiền", "value", "TK 8800 5566 1200, NH Lam Giang", "strong", false)),
                "papers",
                List.of(of(
                        "name",
                        "Đơn đề nghị hưởng BHXH một lần, Mẫu 14-HSB",
                        "note",
                        "Bản chính",
                        "kind",
                        "done",
                        "icon",
                        "check-circle",
                        "word",
                        "Đã nhận",
                        "files",
                        List.of(of("href", "/f", "name", "don-14-hsb.pdf", "size", "214 kB")))),
                "history",
                of(
                        "months",
                        59,
                        "reissuedBook",
                        true,
                        "confirmedBy",
                        "Ngô Bảo Trân",
                        "settled",
                        List.of(),
                        "rows",
                        List.of(of(
                                "from",
                                YearMonth.of(2010, 7),
                                "to",
                                YearMonth.of(2010, 12),
                                "wage",
                                2000000L,
                                "kind",
                                "COMPULSORY",
                                "employer",
                                "Công ty TNHH May Hoà Thuận",
                                "province",
                                "Lam Giang")),
                        "gaps",
                        List.of(of("from", YearMonth.of(2011, 1), "to", YearMonth.of(2011, 3))),
                        "overlaps",
                        List.of(of("from", YearMonth.of(2012, 1), "to", YearMonth.of(2012, 1))),
                        "differences",
                        List.of(of("name", "Ngày sinh", "book", "14/03/1985", "register", null))),
                "calculation",
                calculation(),
                "wages",
                wages(),
                "timeline",
                timeline(),
                "guard",
                guard());
    }

    /** One candidate told from the person, one office still to be asked. */
    private static Guards.Panel guard() {
        var person = new vn.motcua.dossier.Person(
                "Nguyễn Thị Thu Hà",
                LocalDate.of(1985, 3, 14),
                vn.motcua.dossier.Person.Sex.F,
                "099185012846",
                "9910556120",
                "0900000318",
                null,
                "Số 18 Trần Phú");
        var settled = new Settled(YearMonth.of(2008, 1), YearMonth.of(2009, 12), "2214/QĐ-BHXH", "BHXH tỉnh Sông Thao");
        var identical = match("9900000001", "099185012846", Ground.SAME_ID, List.of(settled), true);
        var namesake = match("9900000002", "099185000002", Ground.SAME_NAME_AND_BIRTH, List.of(), true);
        var listed = match("9900000003", "099185000003", Ground.NAME_ONLY, List.of(), false);
        var controls = new Controls(
                List.of(
                        new Check("C1", Outcome.PASSED, List.of()),
                        new Check("C3", Outcome.ATTENTION, List.of("9900000002"), List.of(namesake, listed)),
                        new Check("C4", Outcome.HELD, List.of("9900000001"), List.of(identical))),
                List.of(),
                List.of(),
                Search.of(person, List.of("9910556120"), List.of("099185012846"), "register", "settlements"));
        var clearances = new Clearances(List.of(new Clearance(
                "C3",
                namesake.key(),
                Ruling.ANOTHER_PERSON,
                "Khác số định danh",
                List.of(),
                null,
                new Actor("pham.huy", "Phạm Quốc Huy"),
                NOW)));
        var code = new DossierCode("G12.099.01-261116-0007");
        return new Guards.Panel(
                new Guards.File(code, person, null),
                new Guard(controls, clearances),
                List.of(),
                List.of(new Guards.Run(NOW, "pham.huy", controls)),
                true,
                false);
    }

    private static Match match(String number, String id, Ground ground, List<Settled> settled, boolean pressing) {
        return new Match(number, id, "Nguyễn Thị Thu Hà", LocalDate.of(1985, 3, 14), ground, settled, pressing);
    }

    /** A task of one's own with nothing wrong yet. */
    static Map<String, Object> begun() {
        var task = task(true);
        task.putAll(redrawn());
        faultless((Map<?, ?>) task.get("form"));
        return task;
    }

    @SuppressWarnings("unchecked")
    private static void faultless(Map<?, ?> form) {
        ((List<Map<String, Object>>) form.get("fields")).forEach(field -> field.put("error", null));
    }

    static Map<String, Object> redrawn() {
        var form = form();
        form.put("faults", List.of());
        return of("form", form);
    }

    private static Map<String, Object> form() {
        var answers = List.of(
                option("entitled", "Đủ điều kiện, hưởng theo tính toán", true),
                option("refused", "Không đủ điều kiện, lập văn bản từ chối", false));
        return of(
                "taskId",
                "7",
                "title",
                "Kết luận của chuyên viên",
                "mainAct",
                "Trình Trưởng phòng",
                "faults",
                List.of(of("field", "opinion", "message", "Ý kiến: ghi ít nhất một câu.")),
                "fields",
                List.of(
                        field("intro", "text", "Đọc kỹ cách tính trước khi trình.", null, null, List.of()),
                        field("verdict", "radio", "Kết luận", "entitled", null, answers),
                        field(
                                "opinion",
                                "textarea",
                                "Ý kiến trình Trưởng phòng",
                                "",
                                "Ghi ít nhất một câu.",
                                List.of()),
                        field("months", "number", "Số tháng", "59", null, List.of()),
                        field("on", "date", "Ngày ký dự kiến", "2026-11-20", null, List.of()),
                        field("ground", "select", "Trường hợp", "refused", null, answers),
                        field("seen", "checkbox", "Đã xem giấy tờ và đơn 14-HSB", "true", null, List.of())));
    }

    private static Map<String, Object> field(
            String key, String type, String label, String value, String error, List<?> options) {
        return of(
                "key",
                key,
                "type",
                type,
                "label",
                label,
                "value",
                value,
                "error",
                error,
                "options",
                options,
                "description",
                type.equals("number") ? "Đếm cả tháng đầu và tháng cuối" : null,
                "required",
                type.equals("radio") || type.equals("textarea"),
                "sensitive",
                false,
                "steers",
                type.equals("radio"));
    }

    static Map<String, Object> dossier() {
        return of(
                "marks",
                marks(),
                "now",
                now(),
                "dossier",
                of(
                        "code",
                        new DossierCode("G12.099.01-261102-0015"),
                        "person",
                        "Võ Minh Khang",
                        "procedure",
                        "Hưởng BHXH một lần",
                        "state",
                        DossierState.DECIDED,
                        "clock",
                        DONE),
                "payment",
                of(
                        "amount",
                        95000000L,
                        "kind",
                        "wait",
                        "icon",
                        "exclamation-triangle",
                        "word",
                        "bị trả lại",
                        "rows",
                        List.of(of(
                                "attempt",
                                1,
                                "payee",
                                "8800 7001 4420",
                                "note",
                                "NH Lam Giang, gửi 12/11",
                                "kind",
                                "bad",
                                "icon",
                                "arrow-counterclockwise",
                                "word",
                                "Bị trả lại 13/11"))),
                "strip",
                strip(),
                "where",
                "Kế hoạch – Tài chính, Đỗ Thị Kim Ngân, từ 16/11",
                "timeline",
                timeline(),
                "documents",
                documents(),
                "facts",
                facts(),
                "diagrams",
                List.of(
                        tab("/dossiers/x?diagram=dossier-journey", "Hành trình hồ sơ", null, false),
                        tab("/dossiers/x?diagram=settle-benefit", "Giải quyết chế độ", null, true)),
                "diagram",
                of("src", "/diagram", "placesSrc", "/places", "name", "Giải quyết chế độ"),
                "places",
                places(),
                "controlSlip",
                "/slip.pdf",
                "acts",
                List.of(of("href", "/supplements", "icon", "arrow-return-left", "label", "Rút hồ sơ")));
    }

    static Map<String, Object> dossiers() {
        return of(
                "query",
                "vo",
                "previous",
                "/dossiers?before=1",
                "next",
                null,
                "rows",
                List.of(
                        found("G12.099.01-261102-0015", "Võ Minh Khang", DossierState.DECIDED, DONE),
                        found("G12.099.01-261118-0042", "Đặng Thị Mỹ Linh", DossierState.AWAITING_SUPPLEMENT, HELD),
                        found("G12.099.01-261118-0043", "Tôn Nữ Quỳnh Trâm", DossierState.SUBMITTED, null)));
    }

    static Map<String, List<String>> drawn() {
        return Map.of("done", List.of("assessEntitlement"), "now", List.of("proposeDecision"), "stuck", List.of());
    }

    private static LegalClock.Face clock(LegalClock.State state, LegalClock.Unit unit, String amount, int share) {
        return new LegalClock(state, state == LegalClock.State.LATE, unit, new BigDecimal(amount), share).face();
    }

    private static Map<String, Object> row(
            String code,
            String person,
            String sub,
            LegalClock.Face clock,
            Long amount,
            boolean free,
            String label,
            String tone) {
        return of(
                "taskId",
                code.substring(18),
                "code",
                new DossierCode(code),
                "person",
                person,
                "personSub",
                sub,
                "procedure",
                "Hưởng BHXH một lần",
                "step",
                "Thẩm định",
                "clock",
                clock,
                "amount",
                amount,
                "href",
                "/tasks/7",
                "labels",
                label == null ? List.of() : List.of(of("text", label, "tone", tone)),
                "claimedBy",
                free ? null : "Trần Thanh Tùng",
                "mine",
                clock == SOON,
                "canClaim",
                free,
                "mark",
                free ? "UNREAD" : "ANY",
                "unit",
                "Bến Đá",
                "pace",
                "Đang giải quyết",
                "employer",
                null,
                "openedAt",
                NOW);
    }

    private static Map<String, Object> found(String code, String person, DossierState state, LegalClock.Face clock) {
        return of(
                "code",
                new DossierCode(code),
                "person",
                person,
                "born",
                LocalDate.of(1982, 1, 9),
                "procedure",
                "Hưởng BHXH một lần",
                "unit",
                "Phòng Chế độ BHXH",
                "state",
                state,
                "clock",
                clock,
                "submittedAt",
                NOW,
                "paper",
                new PaperTrail.Place("Lưu trữ, BHXH tỉnh Lam Giang", NOW, null));
    }

    private static List<Map<String, Object>> strip() {
        return List.of(
                of("state", "done", "name", "Tiếp nhận", "note", "02/11, 0,1 ngày"),
                of("state", "done", "name", "Kiểm tra", "note", "04/11, 2 ngày"),
                of("state", "done", "name", "Giải quyết", "note", "10/11, 4 ngày"),
                of("state", "now", "name", "Chi trả", "note", "Đang ở đây: chờ số tài khoản"),
                of("state", "todo", "name", "Trả kết quả", "note", "đã nhắn mời nhận quyết định"),
                of("state", "todo", "name", "Lưu trữ", "note", ""));
    }

    private static List<Map<String, Object>> facts() {
        return List.of(
                of("label", "Sinh, giới tính", "value", "09/01/1982, nam"),
                of("label", "Số định danh", "value", "099082003371"),
                of("label", "Địa chỉ", "value", "Thôn Tân Lập, xã Hoà Thuận, tỉnh Lam Giang"));
    }

    private static List<Map<String, Object>> timeline() {
        return List.of(
                event(
                        "bad",
                        "arrow-counterclockwise",
                        "Ngân hàng trả lại 95.000.000 đ",
                        "Ngân hàng Lam Giang, giấy báo 13/11",
                        "Lý do: tài khoản đã đóng. Phê duyệt chi cũ hết hiệu lực."),
                event(
                        "hold",
                        "reply",
                        "Trả lại để làm rõ",
                        "Vũ Thị Hồng Nhung",
                        "“Chưa kèm kết quả tra trùng theo căn cước cũ 9 số.”"),
                event("ok", "pen", "Ký số Quyết định 1187/QĐ-BHXH", "Trịnh Văn Bảo, Phó Giám đốc", null),
                event(
                        "ok",
                        "box-arrow-in-down",
                        "Tiếp nhận tại quầy, hẹn 17:00 11/11/2026",
                        "Lê Thị Mai, quầy 3",
                        "Giấy tiếp nhận số 18."));
    }

    private static Map<String, Object> event(String kind, String icon, String what, String who, String why) {
        return of("kind", kind, "icon", icon, "what", what, "who", who, "why", why, "when", NOW);
    }

    private static List<Map<String, Object>> places() {
        return List.of(
                of("state", "done", "name", "Thẩm định điều kiện hưởng", "note", "Phạm Quốc Huy", "when", NOW),
                of("state", "now", "name", "Đề xuất giải quyết", "note", "Chế độ BHXH", "when", NOW),
                of("state", "todo", "name", "Ký quyết định", "note", null, "when", null));
    }

    private static List<Map<String, Object>> documents() {
        return List.of(
                of(
                        "href",
                        "/d/1",
                        "icon",
                        "file-earmark-check",
                        "name",
                        "Quyết định 1187/QĐ-BHXH",
                        "note",
                        "Ký số 10/11",
                        "size",
                        "2 trang"),
                of(
                        "href",
                        null,
                        "icon",
                        "database-check",
                        "name",
                        "Sổ BHXH 9908220157",
                        "note",
                        "CSDL quốc gia về bảo hiểm",
                        "size",
                        "dữ liệu"));
    }

    private static Map<String, Object> calculation() {
        return of(
                "steps",
                List.of(
                        of(
                                "title",
                                "Thời gian đóng",
                                "detail",
                                "07/2010 đến 05/2015, không gián đoạn, không trùng",
                                "result",
                                "59 tháng",
                                "law",
                                "Sổ BHXH, đã xác nhận 16/11"),
                        of(
                                "title",
                                "Chia theo mốc 01/01/2014",
                                "detail",
                                "42 tháng trước, 17 tháng từ mốc",
                                "result",
                                "3 năm và 2 năm",
                                "law",
                                "Luật 41/2024/QH15 Đ.5.6, Đ.70.3"),
                        of(
                                "title",
                                "Mức bình quân tiền lương",
                                "detail",
                                null,
                                "result",
                                "4.613.694,92 đ",
                                "law",
                                "Luật Đ.72")),
                "total",
                of(
                        "title",
                        "Mức hưởng: 8,5 × 4.613.694,92, làm tròn đến đồng",
                        "result",
                        "39.216.407 đ",
                        "law",
                        "Luật Đ.70.3"));
    }

    private static Map<String, Object> wages() {
        return of(
                "year",
                2026,
                "months",
                18,
                "adjusted",
                71040000L,
                "rows",
                List.of(
                        of(
                                "period",
                                "07–12/2010",
                                "months",
                                6,
                                "wage",
                                2000000L,
                                "coefficient",
                                "1,96",
                                "adjusted",
                                23520000L),
                        of(
                                "period",
                                "2011",
                                "months",
                                12,
                                "wage",
                                2400000L,
                                "coefficient",
                                "1,65",
                                "adjusted",
                                47520000L)));
    }

    private static List<Map<String, Object>> scopes() {
        return List.of(
                tab("/tasks?scope=mine", "Của tôi", 23, true),
                tab("/tasks?scope=unit", "Phòng Chế độ BHXH", 342, false),
                tab("/tasks?scope=all", "Tất cả được xem", 693, false));
    }

    private static List<Map<String, Object>> columns(String... keys) {
        return Arrays.stream(keys)
                .map(key -> of("key", key, "look", LOOKS.getOrDefault(key, "lo"), "shown", true))
                .toList();
    }

    private static Map<String, Object> tab(String href, String label, Integer count, boolean current) {
        return of("href", href, "label", label, "count", count == null ? null : count.toString(), "current", current);
    }

    private static Map<String, Object> filter(String label, int count, String tone, boolean current) {
        return of(
                "href",
                "/tasks?filter=x",
                "label",
                label,
                "count",
                Integer.toString(count),
                "tone",
                tone,
                "current",
                current);
    }

    private static Map<String, Object> nav(String path, String label, int count, boolean current) {
        return of("path", path, "label", label, "icon", "list-task", "count", count, "current", current);
    }

    private static Map<String, Object> option(String value, String label, boolean selected) {
        return of("value", value, "label", label, "selected", selected);
    }

    private static Map<String, Object> account(String username, String name, String role, String place) {
        return of("username", username, "name", name, "role", role, "place", place);
    }

    /** A map in order, whose values may be null. */
    private static Map<String, Object> of(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var at = 0; at < pairs.length; at += 2) map.put((String) pairs[at], pairs[at + 1]);
        return map;
    }

    private static Map<String, Object> now() {
        return of(
                "href",
                "/sample/now",
                "places",
                List.of("G12.099.01-261112-0026"),
                "turn",
                null,
                "others",
                List.of(of("name", "Trần Thanh Tùng", "since", "13:38")));
    }
}
