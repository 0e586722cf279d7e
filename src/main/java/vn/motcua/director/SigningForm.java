package vn.motcua.director;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the director typed; the task's form asks for the same fields and checks them. */
record SigningForm(
        @Nullable String verdict, @Nullable String reason, @Nullable String documentHash, @Nullable String password) {

    public boolean signs() {
        return "sign".equals(verdict);
    }

    /** The fields of the task's form; an apology asks for the password alone. */
    Map<String, String> fields(boolean isApology) {
        var fields = new LinkedHashMap<String, String>();
        if (!isApology) {
            put(fields, "verdict", verdict);
            put(fields, signs() ? "documentHash" : "reason", signs() ? documentHash : reason);
        }
        if (isApology || signs()) put(fields, "password", password);
        return fields;
    }

    private static void put(Map<String, String> fields, String key, @Nullable String value) {
        if (value != null) fields.put(key, value);
    }
}
