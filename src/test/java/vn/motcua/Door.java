package vn.motcua;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** A door of the house: a method and a pattern that some code answers, and what it takes in. */
record Door(String method, String pattern, List<MediaType> takes) {

    /** Every door of the running house; one that names no method is tried by two. */
    static List<Door> of(ApplicationContext house) {
        return house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .map(mapping -> mapping.getHandlerMethods().keySet())
                .flatMap(Collection::stream)
                .flatMap(Door::of)
                .distinct()
                .toList();
    }

    private static Stream<Door> of(RequestMappingInfo mapping) {
        var stated = mapping.getMethodsCondition().getMethods();
        var methods = stated.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : stated;
        var takes = List.copyOf(mapping.getConsumesCondition().getConsumableMediaTypes());
        return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Door(method.name(), pattern, takes)));
    }

    String name() {
        return method + " " + pattern;
    }

    /** Whether it is a program's. */
    boolean isForPrograms() {
        return pattern.startsWith("/api") || pattern.startsWith("/v3");
    }

    /** Whether its address names one thing. */
    boolean namesSomething() {
        return pattern.contains("{");
    }

    boolean takesFiles() {
        return takes.contains(MediaType.MULTIPART_FORM_DATA);
    }

    /** What a request to it carries. */
    MediaType content() {
        if (!takes.isEmpty()) return takes.get(0);
        return isForPrograms() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED;
    }

    @Override
    public String toString() {
        return name();
    }
}
