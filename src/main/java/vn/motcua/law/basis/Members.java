package vn.motcua.law.basis;

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
public record Members(String path, JsonNode object) {

    private static final int MOST_DIGITS = 30;
    private static final long HIGHEST_AMOUNT = 1_000_000_000_000L;
    private static final String YEAR = "(19|20)\\d{2}";

    public static Members of(String path, JsonNode node) throws CaseNotClear {
        if (!node.isObject()) throw new CaseNotClear(path, "notAnObject");
        return new Members(path, node);
    }

    /** Refuses members of other names. */
    public Members only(String... names) throws CaseNotClear {
        return only(Set.of(names));
    }

    /** Refuses members of other names. */
    public Members only(Set<String> known) throws CaseNotClear {
        for (var name : (Iterable<String>) object::fieldNames)
            if (!known.contains(name)) throw new CaseNotClear(field(name), "unknown");
        return this;
    }

    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    public Members members(String name) throws CaseNotClear {
        return of(field(name), node(name));
    }

    /** The elements of an array, each with its own path. */
    public List<Element> list(String name) throws CaseNotClear {
        var array = node(name);
        if (!array.isArray()) throw new CaseNotClear(field(name), "notAList");
        var elements = new ArrayList<Element>();
        for (var element : array) elements.add(new Element(field(name) + "[" + elements.size() + "]", element));
        return elements;
    }

    public String text(String name) throws CaseNotClear {
        var value = node(name);
        if (!value.isTextual()) throw new CaseNotClear(field(name), "notAText");
        return value.textValue();
    }

    public LocalDate date(String name) throws CaseNotClear {
        text(name);
        return element(name).date();
    }

    public YearMonth month(String name) throws CaseNotClear {
        return element(name).month();
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) throws CaseNotClear {
        var value = text(name);
        for (var choice : type.getEnumConstants()) if (choice.name().equals(value)) return choice;
        throw new CaseNotClear(field(name), "notAChoice", choices(type));
    }

    public long wholeNumber(String name) throws CaseNotClear {
        return element(name).wholeNumber();
    }

    public BigDecimal decimal(String name) throws CaseNotClear {
        return element(name).decimal();
    }

    /** A true or false that is false unless it is said. */
    public boolean flag(String name) throws CaseNotClear {
        if (!has(name)) return false;
        var value = node(name);
        if (!value.isBoolean()) throw new CaseNotClear(field(name), "notAFlag");
        return value.booleanValue();
    }

    /** A true or false that may be left out. */
    public boolean flag(String name, boolean otherwise) throws CaseNotClear {
        return has(name) ? flag(name) : otherwise;
    }

    /** A day that may be left out. */
    public LocalDate date(String name, LocalDate otherwise) throws CaseNotClear {
        return has(name) ? date(name) : otherwise;
    }

    /** A whole number that may be left out. */
    public long wholeNumber(String name, long otherwise) throws CaseNotClear {
        return has(name) ? wholeNumber(name) : otherwise;
    }

    /** A choice that may be left out. */
    public <E extends Enum<E>> E choice(String name, E otherwise) throws CaseNotClear {
        return has(name) ? choice(name, otherwise.getDeclaringClass()) : otherwise;
    }

    /** A count such as days, months or children, within bounds that are included. */
    public int count(String name, int least, int most) throws CaseNotClear {
        var number = wholeNumber(name);
        if (number < least || number > most) throw new CaseNotClear(field(name), "notBetween", least, most);
        return (int) number;
    }

    /** A count that may be left out. */
    public int count(String name, int least, int most, int otherwise) throws CaseNotClear {
        return has(name) ? count(name, least, most) : otherwise;
    }

    /** An amount in whole dong that can't be negative. */
    public long dong(String name) throws CaseNotClear {
        return element(name).dong();
    }

    /** A day of birth; a year, or a year and month, stand on their first day (Decree 158/2025/ND-CP art. 12.2). */
    public LocalDate birthDate(String name) throws CaseNotClear {
        var text = node(name).isIntegralNumber() ? node(name).asText() : text(name);
        if (text.matches(YEAR)) return LocalDate.of(Integer.parseInt(text), 1, 1);
        if (text.matches("\\d{4}-\\d{2}")) return month(name).atDay(1);
        return date(name);
    }

    public String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Element element(String name) throws CaseNotClear {
        return new Element(field(name), node(name));
    }

    private JsonNode node(String name) throws CaseNotClear {
        if (!has(name)) throw new CaseNotClear(field(name), "missing");
        return object.get(name);
    }

    private static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** One element of an array. */
    public record Element(String path, JsonNode node) {

        public Members members() throws CaseNotClear {
            return Members.of(path, node);
        }

        public long wholeNumber() throws CaseNotClear {
            try {
                return decimal().longValueExact();
            } catch (ArithmeticException e) {
                throw new CaseNotClear(path, "notWhole");
            }
        }

        public BigDecimal decimal() throws CaseNotClear {
            if (!node.isNumber()) throw new CaseNotClear(path, "notANumber");
            if (node.asText().length() > MOST_DIGITS || node.asText().contains("Inf"))
                throw new CaseNotClear(path, "tooManyDigits");
            return node.decimalValue();
        }

        /** An amount in whole dong that can't be negative. */
        public long dong() throws CaseNotClear {
            var amount = wholeNumber();
            if (amount < 0) throw new CaseNotClear(path, "negative", amount);
            if (amount > HIGHEST_AMOUNT) throw new CaseNotClear(path, "tooLarge", HIGHEST_AMOUNT);
            return amount;
        }

        public LocalDate date() throws CaseNotClear {
            try {
                if (node.asText().matches(YEAR + "-\\d{2}-\\d{2}")) return LocalDate.parse(node.textValue());
            } catch (DateTimeException e) {
                throw new CaseNotClear(path, "notADate");
            }
            throw new CaseNotClear(path, "notADate");
        }

        public YearMonth month() throws CaseNotClear {
            try {
                if (node.asText().matches(YEAR + "-\\d{2}")) return YearMonth.parse(node.textValue());
            } catch (DateTimeException e) {
                throw new CaseNotClear(path, "notAMonth");
            }
            throw new CaseNotClear(path, "notAMonth");
        }
    }
}
