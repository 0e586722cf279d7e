package vn.motcua.diagrams;

import java.util.function.UnaryOperator;

/** A diagram of the house spoilt in one place, and the rule that has to notice. */
record Mutation(String rule, String file, UnaryOperator<String> change) {

    /** Other words in the place of these. */
    static Mutation replace(String rule, String file, String these, String others) {
        return new Mutation(rule, file, text -> text.replace(these, others));
    }

    /** A symbol put elsewhere. */
    static Mutation move(String rule, String file, String node, int x, int y) {
        return new Mutation(
                rule,
                file,
                text -> text.replaceFirst(
                        "(id=\"" + node + "Shape\"[^>]*>\\s*<dc:Bounds) x=\"[^\"]*\" y=\"[^\"]*\"",
                        "$1 x=\"" + x + "\" y=\"" + y + "\""));
    }

    /** A flow drawn straight from one point to another. */
    static Mutation draw(String rule, String file, String flow, int fromX, int fromY, int toX, int toY) {
        var points =
                "<di:waypoint x=\"%d\" y=\"%d\" /><di:waypoint x=\"%d\" y=\"%d\" />".formatted(fromX, fromY, toX, toY);
        return new Mutation(
                rule,
                file,
                text -> text.replaceFirst("(id=\"" + flow + "Edge\"[^>]*>)(\\s*<di:waypoint[^>]*>)+", "$1" + points));
    }

    Diagram spoilt() {
        var text = Diagram.text(file);
        var spoilt = change.apply(text);
        if (spoilt.equals(text)) throw new IllegalStateException("Nothing changed in " + file + " for: " + rule);
        return Diagram.of(file, spoilt);
    }

    @Override
    public String toString() {
        return rule;
    }
}
