package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of one JSON object, read by name and type; what can't be read is named by its path. */
record Members(String path, JsonNode object) {

    private static final int MOST_DIGITS = 30;
    private static final String YEAR = "(19|20)\\d{2}";

    static Members of(String path, JsonNode node) throws CaseNotClear {
        if (!node.isObject()) throw new CaseNotClear(path, "notAnObject");
        return new Members(path, node);
    }

    /** Refuses members of other names. */
    Members only(String... names) throws CaseNotClear {
        var known = Set.of(names);
        for (var name : (Iterable<String>) object::fieldNames)
            if (!known.contains(name)) throw new CaseNotClear(field(name), "unknown");
        return this;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    Members members(String name) throws CaseNotClear {
        return of(field(name), node(name));
    }

    /** The elements of an array, each with its own path. */
    List<Element> list(String name) throws CaseNotClear {
        var array = node(name);
        if (!array.isArray()) throw new CaseNotClear(field(name), "notAList");
        var elements = new ArrayList<Element>();
        for (var element : array) elements.add(new Element(field(name) + "[" + elements.size() + "]", element));
        return elements;
    }

    String text(String name) throws CaseNotClear {
        var value = node(name);
        if (!value.isTextual()) throw new CaseNotClear(field(name), "notAText");
        return value.textValue();
    }

    LocalDate date(String name) throws CaseNotClear {
        try {
            if (text(name).matches(YEAR + "-\\d{2}-\\d{2}")) return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new CaseNotClear(field(name), "notADate");
        }
        throw new CaseNotClear(field(name), "notADate");
    }

    YearMonth month(String name) throws CaseNotClear {
        return new Element(field(name), node(name)).month();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) throws CaseNotClear {
        var value = text(name);
        for (var choice : type.getEnumConstants()) if (choice.name().equals(value)) return choice;
        throw new CaseNotClear(field(name), "notAChoice", choices(type));
    }

    long wholeNumber(String name) throws CaseNotClear {
        try {
            return decimal(name).longValueExact();
        } catch (ArithmeticException e) {
            throw new CaseNotClear(field(name), "notWhole");
        }
    }

    BigDecimal decimal(String name) throws CaseNotClear {
        var value = node(name);
        if (!value.isNumber()) throw new CaseNotClear(field(name), "notANumber");
        if (value.asText().length() > MOST_DIGITS || value.asText().contains("Inf"))
            throw new CaseNotClear(field(name), "tooManyDigits");
        return value.decimalValue();
    }

    String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode node(String name) throws CaseNotClear {
        if (!has(name)) throw new CaseNotClear(field(name), "missing");
        return object.get(name);
    }

    private static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** One element of an array. */
    record Element(String path, JsonNode node) {

        Members members() throws CaseNotClear {
            return Members.of(path, node);
        }

        YearMonth month() throws CaseNotClear {
            try {
                if (node.asText().matches(YEAR + "-\\d{2}")) return YearMonth.parse(node.textValue());
            } catch (DateTimeException e) {
                throw new CaseNotClear(path, "notAMonth");
            }
            throw new CaseNotClear(path, "notAMonth");
        }
    }
}
