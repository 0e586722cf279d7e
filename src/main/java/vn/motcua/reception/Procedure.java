package vn.motcua.reception;

import java.util.List;
import java.util.Locale;

/** An administrative procedure as the desk offers it: its names, the grounds people apply on and what comes of it. */
record Procedure(
        String key,
        String vietnamese,
        String english,
        List<String> grounds,
        String calculation,
        String result,
        boolean hasPayment,
        boolean isAtCounter) {

    private static final int CELLS = 8;

    Procedure {
        grounds = List.copyOf(grounds);
    }

    static Procedure parse(String line) {
        var cells = line.split(",", -1);
        if (cells.length != CELLS) throw new IllegalArgumentException("A procedure has " + CELLS + " cells: " + line);
        return new Procedure(
                cells[0],
                cells[1],
                cells[2],
                List.of(cells[3].split(" ")),
                cells[4],
                cells[5],
                Boolean.parseBoolean(cells[6]),
                Boolean.parseBoolean(cells[7]));
    }

    String name(Locale reader) {
        return reader.getLanguage().equals("en") ? english : vietnamese;
    }
}
