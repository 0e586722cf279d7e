package vn.motcua.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of a bank's file, with the line it begins on. */
final class XmlNode {

    private final String name;
    private final String namespace;
    private final int line;
    private final List<XmlNode> children = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder characters = new StringBuilder();

    XmlNode(String name, @Nullable String namespace, int line) {
        this.name = name;
        this.namespace = namespace == null ? "" : namespace;
        this.line = line;
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    int line() {
        return line;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String text) {
        characters.append(text);
    }

    /** The children of a name. */
    List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** The element at the end of a path of names, the first where there are several. */
    Optional<XmlNode> at(String... path) {
        var node = this;
        for (var step : path) {
            var next = node.all(step);
            if (next.isEmpty()) return Optional.empty();
            node = next.get(0);
        }
        return Optional.of(node);
    }

    /** The text at the end of a path, if there is any. */
    Optional<String> text(String... path) {
        return at(path).map(XmlNode::text).filter(text -> !text.isEmpty());
    }

    /** The element at the end of a path, or the nearest one above it: where a fault is to be shown. */
    int lineOf(String... path) {
        return at(path).map(XmlNode::line).orElse(line);
    }

    String text() {
        return characters.toString().strip();
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }
}
