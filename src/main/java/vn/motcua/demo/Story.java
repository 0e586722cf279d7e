package vn.motcua.demo;

import java.util.List;

/** How far a demo dossier gets: when it came, how, what is special about it and the step at which it waits. */
record Story(int daysAgo, String channel, String kind, String stopAt) {

    static List<Story> all() {
        return Words.lines("stories.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Story(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]))
                .toList();
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    /** The kind of person it is about. */
    People.Kind person() {
        return switch (kind) {
            case "difference" -> People.Kind.DIFFERENCE;
            case "contributing" -> People.Kind.CONTRIBUTING;
            case "reissued", "settled" -> People.Kind.REISSUED;
            case "otherNumber" -> People.Kind.OTHER_NUMBER;
            default -> People.Kind.NORMAL;
        };
    }
}
