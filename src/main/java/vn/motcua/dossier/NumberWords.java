package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads whole numbers aloud in Vietnamese, as money is written out on decisions and payment papers. */
class NumberWords {

    private static final long BILLION = 1_000_000_000;
    private static final Map<Integer, String> GROUPS = Map.of(2, "million", 1, "thousand");

    private final UnaryOperator<String> word;

    NumberWords(UnaryOperator<String> word) {
        this.word = word;
    }

    String read(long number) {
        if (number == 0) return word.apply("0");
        var words = new ArrayList<String>();
        if (number < 0) words.add(word.apply("minus"));
        read(Math.abs(number), false, words);
        return String.join(" ", words);
    }

    private void read(long number, boolean follows, List<String> words) {
        if (number >= BILLION) {
            read(number / BILLION, follows, words);
            words.add(word.apply("billion"));
        }
        var rest = (int) (number % BILLION);
        var leads = follows || number >= BILLION;
        for (int group = 2, divisor = 1_000_000; group >= 0; group--, divisor /= 1000)
            leads |= readGroup(rest / divisor % 1000, group, leads, words);
    }

    private boolean readGroup(int value, int group, boolean follows, List<String> words) {
        if (value == 0) return false;
        if (follows || value >= 100) words.addAll(List.of(digit(value / 100), word.apply("hundred")));
        tens(value / 10 % 10, value % 10, !words.isEmpty() && (follows || value >= 100), words);
        if (GROUPS.containsKey(group)) words.add(word.apply(GROUPS.get(group)));
        return true;
    }

    private void tens(int tens, int units, boolean afterHundreds, List<String> words) {
        if (tens == 0 && units > 0 && afterHundreds) words.add(word.apply("odd"));
        if (tens == 1) words.add(word.apply("ten"));
        if (tens > 1) words.addAll(List.of(digit(tens), word.apply("tens")));
        if (units > 0) words.add(units(tens, units));
    }

    private String units(int tens, int units) {
        if (units == 1 && tens > 1) return word.apply("1.after-tens");
        if (units == 4 && tens > 1) return word.apply("4.after-tens");
        if (units == 5 && tens > 0) return word.apply("5.after-tens");
        return digit(units);
    }

    private String digit(int digit) {
        return word.apply(Integer.toString(digit));
    }
}
