package vn.motcua.notices;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.notices.Choices.Address;
import vn.motcua.notices.Choices.Choice;

/** What somebody has chosen, as the page sends it: addresses, and one field per kind and channel. */
record ChoiceForm(Map<String, String> typed) {

    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[\\w.-]{1,180}\\.[A-Za-z]{2,24}");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final String EMAIL_FIELD = "email";
    private static final String PHONE_FIELD = "phone";

    Address address() {
        return new Address(text(EMAIL_FIELD), phone(), !"now".equals(typed.get("rhythm")));
    }

    /** What can't stand: the field, and the message that says what to do. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        var address = address();
        if (address.email() != null && !MAIL.matcher(address.email()).matches())
            faults.put(EMAIL_FIELD, "notices.fault.email");
        if (address.phone() != null && !PHONE.matcher(address.phone()).matches())
            faults.put(PHONE_FIELD, "notices.fault.phone");
        if (address.email() == null && wants(Channel.MAIL)) faults.put(EMAIL_FIELD, "notices.fault.email.missing");
        if (address.phone() == null && wants(Channel.SMS)) faults.put(PHONE_FIELD, "notices.fault.phone.missing");
        return faults;
    }

    /** A field that names no choice is as if it hadn't come. */
    List<Choice> choices() {
        return Kind.ofTheHouse().stream()
                .flatMap(kind -> Arrays.stream(Channel.values()).flatMap(channel -> choice(kind, channel).stream()))
                .toList();
    }

    private Optional<Choice> choice(Kind kind, Channel channel) {
        var chosen = typed.get(channel + "." + kind);
        return kind.choices().stream()
                .filter(reach -> reach.name().equals(chosen))
                .findFirst()
                .map(reach -> new Choice(kind, channel, reach));
    }

    private boolean wants(Channel channel) {
        return choices().stream().anyMatch(choice -> choice.channel() == channel && choice.reach() != Reach.NONE);
    }

    private @Nullable String phone() {
        var text = text(PHONE_FIELD);
        return text == null ? null : text.replaceAll("[ .-]", "");
    }

    private @Nullable String text(String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }
}
