package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.access.Search;

/** Reads what addresses may carry: names and numbers of people are typed into bodies (Law 91/2025/QH15). */
@WholeHouse
class AddressTests {

    /** What lists are narrowed and turned by, codes of dossiers, procedures and units, days, places of the house; and what a token stands for. */
    private static final Set<String> HARMLESS = Set.of(
            "after",
            "afterLine",
            "afterRank",
            "at",
            "before",
            "code",
            "bye",
            "confidence",
            "copy",
            "day",
            "dossier",
            "draft",
            "ended",
            "error",
            "filedBy",
            "filter",
            "from",
            "page",
            "part",
            "procedure",
            "queue",
            "receivedAt",
            "save",
            "scope",
            "search",
            "show",
            "size",
            "state",
            "unit",
            "until",
            "who",
            "year");

    /** Where words of the law and of the catalogue are searched for. */
    private static final Set<String> RULES = Set.of("/law", "/law/export", "/law/export.xlsx", "/procedures");

    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    @Autowired
    ApplicationContext house;

    @Test
    void carryNothingAboutAnybody() {
        var personal = new TreeSet<String>();

        house.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(door -> door.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(door -> asked(door.getValue())
                        .filter(name -> !HARMLESS.contains(name) && !(name.equals("q") && isOfRules(door.getKey())))
                        .forEach(name -> personal.add(door.getKey() + " " + name)));

        assertThat(personal).isEmpty();
    }

    private static boolean isOfRules(RequestMappingInfo door) {
        return RULES.containsAll(
                Objects.requireNonNull(door.getPathPatternsCondition()).getPatternValues());
    }

    /** What a door reads from the query of an address. */
    private Stream<String> asked(HandlerMethod door) {
        return Arrays.stream(door.getMethodParameters())
                .filter(parameter -> !parameter.hasParameterAnnotation(PathVariable.class))
                .flatMap(this::names);
    }

    private Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (type == Search.class) return Stream.of("search");
        if (type.isRecord() && type.getRecordComponents().length > 1)
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        parameter.initParameterNameDiscovery(names);
        var name = Objects.requireNonNull(parameter.getParameterName());
        return parameter.hasParameterAnnotation(RequestParam.class) ? Stream.of(name) : Stream.empty();
    }
}
