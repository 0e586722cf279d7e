package vn.motcua.reception;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What people bring to the counter. */
final class Forms {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String LINH =
            """
            {"channel": "COUNTER", "procedure": "one-time", "ground": "LEFT_COMPULSORY",
             "person": {"name": "Đặng Thị Mỹ Linh", "birthDate": "22/08/1990", "sex": "F", "idNumber": "099190012846",
               "insuranceNumber": "9910084412", "phone": "0900 000 318", "email": "",
               "address": "Số 18, ngõ 6 Trần Phú, phường Bến Đá"},
             "payee": {"method": "ACCOUNT", "accountNumber": "8800 1122 3344", "bankName": "NH Lam Giang, CN Bến Đá",
               "accountHolder": "DANG THI MY LINH"},
             "resultMethod": "COUNTER",
             "papers": [{"key": "request14Hsb", "form": "ORIGINAL"}, {"key": "insuranceBook", "form": "ELECTRONIC"},
               {"key": "identityCard", "form": "SHOWN"}]}""";

    private static final String NAM =
            """
            {"name": "Đặng Hoài Nam", "idNumber": "099088001234", "phone": "0912345678", "address": "Tổ 4, phường Bến Đá",
             "certifier": "UBND phường Bến Đá", "certificateNumber": "112/2026", "establishedOn": "02/11/2026",
             "statedUntil": "", "scopes": ["SUBMIT"]}""";

    private final ObjectNode json;

    private Forms(ObjectNode json) {
        this.json = json;
    }

    /** Linh comes herself, with everything her case needs. */
    static Forms linh() {
        return new Forms(tree(LINH));
    }

    /** Her brother comes for her, authorised to file. */
    static Forms nam() {
        var forms = linh().with("/filedBy", "\"REPRESENTATIVE\"").with("/representative", NAM);
        ((ArrayNode) forms.json.get("papers")).add(tree("{\"key\": \"authorisation\", \"form\": \"ORIGINAL\"}"));
        return forms;
    }

    /** The same with another value, given as JSON, at a place. */
    Forms with(String place, String value) {
        var pointer = JsonPointer.compile(place);
        var parent = json.at(pointer.head());
        if (parent instanceof ArrayNode array) array.set(pointer.last().getMatchingIndex(), any(value));
        else ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), any(value));
        return this;
    }

    IntakeForm form() {
        try {
            return JSON.treeToValue(json, IntakeForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The box of the request on the page of supplements: empty ("no") or ticked ("no,yes"). */
    static JsonNode papers(String ticked) {
        return tree("{\"papers\": [{\"key\": \"request14Hsb\", \"form\": \"ORIGINAL\", \"ticked\": \"%s\"}]}"
                .formatted(ticked));
    }

    static JsonNode withdrawal(String code, String reason) {
        return tree("{\"code\": \"%s\", \"reason\": \"%s\"}".formatted(code, reason));
    }

    JsonNode json() {
        return json;
    }

    String text() {
        return json.toString();
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) any(text);
    }

    private static JsonNode any(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
