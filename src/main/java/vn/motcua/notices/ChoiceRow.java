package vn.motcua.notices;

import java.util.Arrays;
import java.util.List;
import vn.motcua.notices.Choices.Choice;

/** One line of what may be chosen: a kind, and for each channel how far it reaches. */
record ChoiceRow(Kind kind, List<Cell> cells) {

    static List<ChoiceRow> of(List<Choice> chosen) {
        return Kind.ofTheHouse().stream()
                .map(kind -> new ChoiceRow(
                        kind,
                        Arrays.stream(Channel.values())
                                .map(channel -> cell(kind, channel, chosen))
                                .toList()))
                .toList();
    }

    private static Cell cell(Kind kind, Channel channel, List<Choice> chosen) {
        var reach = chosen.stream()
                .filter(choice -> choice.kind() == kind && choice.channel() == channel)
                .map(Choice::reach)
                .findFirst()
                .orElse(Choices.usual(channel));
        return new Cell(channel, channel + "." + kind, reach, kind.choices());
    }

    /** A choice: the name of its field, what is chosen and among what. */
    record Cell(Channel channel, String field, Reach reach, List<Reach> reaches) {}
}
