package vn.motcua.dossier;

import static vn.motcua.dossier.Calendars.at;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The one-stop forms filled in for one dossier, for tests. */
final class Forms {

    private static final Map<String, Object> LINH = Map.of(
            "name", "Đặng Thị Mỹ Linh",
            "id", "099190012846",
            "address", "Số 18, ngõ 6 Trần Phú, phường Bến Đá, tỉnh Lam Giang",
            "phone", "0900 000 318",
            "email", "linh.dang@vidu.vn");

    private Forms() {}

    static Stream<Arguments> all() {
        return Stream.of(
                form(
                        "reception/print/receipt",
                        theReceipt(),
                        "GIẤY TIẾP NHẬN HỒ SƠ",
                        "Đặng Thị Mỹ Linh",
                        "17 giờ 00 phút, thứ Hai ngày 30/11/2026",
                        "07 ngày làm việc",
                        "Trang 1/1",
                        "quyển năm 2026, số thứ tự 447",
                        "Hình thức nhận kết quả: trực tiếp tại quầy. Nơi nhận: 02 Lê Lợi",
                        "Mẫu số 01, Thông tư 03/2025/TT-VPCP, bản 1"),
                form(
                        "reception/print/supplement-request",
                        theSupplementRequest(),
                        "PHIẾU YÊU CẦU BỔ SUNG",
                        "Sổ bảo hiểm xã hội bản gốc",
                        "18/12/2026",
                        "0900 000 100"),
                form(
                        "reception/print/refusal-notice",
                        theRefusal(),
                        "PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ",
                        "chưa đủ 12 tháng",
                        "Luật 41/2024/QH15 Đ.70"),
                form(
                        "reception/print/apology",
                        theApology(),
                        "PHIẾU XIN LỖI",
                        "thành thật xin lỗi",
                        "17 giờ 00 phút, thứ Sáu ngày 04/12/2026",
                        "GIÁM ĐỐC"),
                form(
                        "reception/print/termination",
                        theTermination(),
                        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
                        "không phát sinh khoản phí",
                        "20/11/2026"),
                form(
                        "archive/print/control-slip",
                        theControlSlip(),
                        "PHIẾU KIỂM SOÁT",
                        "Quá hạn",
                        "Trước hạn",
                        "Phòng Chế độ bảo hiểm xã hội"),
                form(
                        "reception/print/handover",
                        theHandOver(),
                        "BIÊN NHẬN KẾT QUẢ GIẢI QUYẾT HỒ SƠ",
                        "Trần Thị Hoa",
                        "099190012847",
                        "ký nhận tại quầy"),
                form(
                        "reception/print/lapse",
                        letter("0005/TB-BPTNTKQ"),
                        "THÔNG BÁO ĐÓNG HỒ SƠ",
                        "chưa nhận được giấy tờ bổ sung",
                        "Hưởng bảo hiểm xã hội một lần"),
                form(
                        "finance/print/payment-list",
                        theCash(),
                        "DANH SÁCH CHI TIỀN MẶT",
                        "Đặng Thị Mỹ Linh",
                        "39.216.407",
                        "Cộng 1 lệnh chi",
                        "PHỤ TRÁCH KẾ TOÁN"),
                form(
                        "finance/print/payment-list",
                        theTransfers(),
                        "DANH SÁCH CHUYỂN KHOẢN",
                        "Đợt 20/11/2026 số 3, tệp LG-261120-3",
                        "880070014420",
                        "NH Lam Giang"));
    }

    private static Map<String, Object> theHandOver() {
        var model = letter("0447/BN-BPTNTKQ");
        model.putAll(Map.of(
                "receiver", "Trần Thị Hoa",
                "receiverIdNumber", "099190012847",
                "acknowledgement", "ký nhận tại quầy",
                "at", at("2026-11-30T10:05"),
                "receptionist", "Lê Thị Mai"));
        return model;
    }

    private static Map<String, Object> theCash() {
        var model = letter("");
        model.put("number", null);
        model.put("batch", null);
        model.put("orders", List.of(anOrder()));
        model.putAll(Map.of("total", 39_216_407L, "officer", "Đỗ Thị Kim Ngân"));
        return model;
    }

    private static Map<String, Object> theTransfers() {
        var model = theCash();
        model.put("batch", Map.of("on", LocalDate.of(2026, 11, 20), "number", 3, "messageId", "LG-261120-3"));
        return model;
    }

    private static Map<String, Object> anOrder() {
        return Map.of(
                "claim",
                Map.of("personName", "Đặng Thị Mỹ Linh", "personId", "099190012846"),
                "dossier",
                "G12.099.01-261118-0042",
                "decision",
                "118/QĐ-BHXH",
                "amount",
                39_216_407L,
                "payee",
                Map.of("accountNumber", "880070014420", "bankName", "NH Lam Giang"));
    }

    static Map<String, Object> theReceipt() {
        var model = letter("0447/BPTNTKQ");
        model.putAll(Map.of(
                "qr", "G12.099.01-261118-0042",
                "desk", "quầy 3, Bộ phận Tiếp nhận và Trả kết quả",
                "components",
                        List.of(
                                "Đơn đề nghị, Mẫu 14-HSB: 01 bản chính",
                                "Sổ bảo hiểm xã hội: dùng dữ liệu điện tử, không nộp bản giấy"),
                "sets", 1,
                "days", new Wording().limit(TimeLimit.parse("7 WD")),
                "dueAt", at("2026-11-30T17:00"),
                "resultPlace", "02 Lê Lợi, phường Bến Đá. Mang theo giấy này và căn cước.",
                "filer", "Đặng Thị Mỹ Linh",
                "receptionist", "Lê Thị Mai",
                "language", "vi"));
        model.putAll(
                Map.of("book", 2026, "ordinal", 447, "contact", "0900 000 100", "resultMethod", "trực tiếp tại quầy"));
        return model;
    }

    private static Map<String, Object> theSupplementRequest() {
        var model = letter("0012/PBS-BPTNTKQ");
        model.putAll(Map.of(
                "items",
                        List.of(
                                "Sổ bảo hiểm xã hội bản gốc: dữ liệu điện tử còn thiếu giai đoạn 07/2010 đến 12/2010",
                                "Đơn đề nghị chưa ký ở trang 2"),
                "reason", "Quá trình đóng trong sổ và trong cơ sở dữ liệu không khớp nên chưa tính được mức hưởng.",
                "deadline", LocalDate.of(2026, 12, 18),
                "contactName", "Lê Thị Mai",
                "contactPhone", "0900 000 100",
                "guide", "Lê Thị Mai"));
        return model;
    }

    private static Map<String, Object> theRefusal() {
        var model = letter("0003/PTC-BPTNTKQ");
        model.putAll(Map.of(
                "reason",
                "Người đề nghị nghỉ việc từ ngày 01/09/2026, đến ngày nộp hồ sơ chưa đủ 12 tháng không thuộc diện tham gia.",
                "legalBasis",
                "Luật 41/2024/QH15 Đ.70",
                "filer",
                "Đặng Thị Mỹ Linh",
                "receptionist",
                "Lê Thị Mai"));
        return model;
    }

    private static Map<String, Object> theApology() {
        var model = letter("0007/PXL");
        model.putAll(Map.of(
                "dueAt", at("2026-11-30T17:00"),
                "newDueAt", at("2026-12-04T17:00"),
                "reason", "Phải xác minh thời gian đóng tại cơ quan bảo hiểm xã hội tỉnh khác, chưa nhận được trả lời.",
                "signerTitle", "Giám đốc",
                "signer", "Trần Văn Hoà"));
        return model;
    }

    private static Map<String, Object> theTermination() {
        var model = letter("0002/TB-BPTNTKQ");
        model.putAll(Map.of(
                "requestedOn", LocalDate.of(2026, 11, 20),
                "reason", "tiếp tục tham gia bảo hiểm xã hội tự nguyện",
                "stage", "đang được kiểm tra quá trình đóng",
                "returned", List.of("Giấy uỷ quyền, 01 bản chính"),
                "filer", "Đặng Thị Mỹ Linh",
                "receptionist", "Lê Thị Mai"));
        return model;
    }

    private static Map<String, Object> theControlSlip() {
        var model = letter("0447/PKS-BPTNTKQ");
        model.put("applicant", Map.of("name", "Đặng Thị Mỹ Linh", "idNumber", "099190012846"));
        model.putAll(Map.of(
                "responsible",
                "Phòng Chế độ bảo hiểm xã hội",
                "coordinating",
                "Phòng Quản lý thu và phát triển người tham gia",
                "dueAt",
                at("2026-11-30T17:00"),
                "rows",
                List.of(
                        handover("Bộ phận Tiếp nhận và Trả kết quả", "Phòng Quản lý thu", "2026-11-18T10:20", "EARLY"),
                        handover("Phòng Quản lý thu", "Phòng Chế độ bảo hiểm xã hội", "2026-11-20T15:40", "ON_TIME"),
                        handover("Phòng Chế độ bảo hiểm xã hội", "Ban Giám đốc", "2026-11-30T17:40", "LATE"))));
        return model;
    }

    private static Map<String, Object> handover(String from, String to, String at, String result) {
        return Map.of(
                "from",
                from,
                "to",
                to,
                "giver",
                "Lê Thị Mai",
                "receiver",
                "Nguyễn Quốc Bảo",
                "at",
                at(at),
                "result",
                result,
                "note",
                "đủ hồ sơ");
    }

    private static Map<String, Object> letter(String number) {
        var model = new HashMap<String, Object>();
        model.putAll(Map.of(
                "agency", "Bảo hiểm xã hội tỉnh Lam Giang",
                "unit", "Bộ phận Tiếp nhận và Trả kết quả",
                "number", number,
                "place", "Lam Giang",
                "date", LocalDate.of(2026, 11, 18),
                "code", "G12.099.01-261118-0042",
                "applicant", LINH,
                "content", "Hưởng bảo hiểm xã hội một lần",
                "receivedAt", at("2026-11-18T09:12")));
        return model;
    }

    private static Arguments form(String template, Map<String, Object> model, String... words) {
        return Arguments.of(template, model, words);
    }
}
