package vn.motcua.reception;

import java.util.ArrayList;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Pages of a scan as people write them: {@code 1-3, 5}. */
record PageNumbers(SortedSet<Integer> numbers) {

    private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:\\s*-\\s*(\\d{1,5}))?");

    /** Pages nobody could mean; none of a scan has them. */
    static final PageNumbers NONE = new PageNumbers(new TreeSet<>());

    /** The pages that were written, of a scan with so many; all where nothing was. */
    static PageNumbers read(String typed, int pages) {
        if (typed.isBlank()) return all(pages);
        var numbers = new TreeSet<Integer>();
        for (var part : typed.strip().split("\\s*[,;]\\s*")) {
            var found = PART.matcher(part);
            if (!found.matches()) return NONE;
            var first = Integer.parseInt(found.group(1));
            var last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
            if (first < 1 || last > pages || first > last) return NONE;
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return new PageNumbers(numbers);
    }

    static PageNumbers all(int pages) {
        return new PageNumbers(
                new TreeSet<>(IntStream.rangeClosed(1, pages).boxed().toList()));
    }

    /** The other pages of a scan with so many. */
    PageNumbers others(int pages) {
        var others = new TreeSet<>(all(pages).numbers());
        others.removeAll(numbers);
        return new PageNumbers(others);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The pages as people write them, runs drawn together. */
    @Override
    public String toString() {
        var runs = new ArrayList<int[]>();
        for (var number : numbers)
            if (!runs.isEmpty() && runs.get(runs.size() - 1)[1] == number - 1) runs.get(runs.size() - 1)[1] = number;
            else runs.add(new int[] {number, number});
        return String.join("_", runs.stream().map(PageNumbers::run).toList());
    }

    private static String run(int[] run) {
        return run[0] == run[1] ? String.valueOf(run[0]) : run[0] + "-" + run[1];
    }
}
