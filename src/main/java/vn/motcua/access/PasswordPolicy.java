package vn.motcua.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords people may choose: long, not what everybody chooses, nothing of the person's own name; and for how long
 * (official letter 771/BHXH-TTKT section 3 demands a periodic change without saying how often, so the days are a setting;
 * zero means never).
 */
@Component
class PasswordPolicy {

    static final int SHORTEST = 12;

    /** What the slow hash reads. */
    static final int LONGEST_BYTES = 72;

    private static final int LONGEST_RUN = 4;
    private static final int NAME_PART = 3;
    private static final String ROWS = "qwertyuiop asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz 01234567890";

    private final List<String> common;
    private final KnownPasswords known;
    private final int days;

    PasswordPolicy(KnownPasswords known, @Value("${motcua.password-days:90}") int days) {
        this.known = known;
        this.days = days;
        this.common = read();
    }

    /** Whether a password that counts since then has to be changed by now. */
    boolean isDue(Instant setAt, Instant now) {
        return days > 0 && !now.isBefore(setAt.plus(Duration.ofDays(days)));
    }

    /** @throws AccountRefused if the person may not use this password */
    void check(String account, String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST)
            throw new AccountRefused("wanted", "account.password.short", SHORTEST);
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES)
            throw new AccountRefused("wanted", "account.password.long", LONGEST_BYTES);
        var plain = plain(password);
        if (containsPart(plain, account) || containsPart(plain, name))
            throw new AccountRefused("wanted", "account.password.own");
        if (known.contains(password) || isCommon(plain)) throw new AccountRefused("wanted", "account.password.common");
    }

    /** Common is what is left of little once common words, runs of keys and repetitions are taken out. */
    private boolean isCommon(String plain) {
        var rest = plain;
        for (var word : common) rest = rest.replace(word, " ");
        rest = withoutRuns(rest).replaceAll("(.+?)\\1{2,}", "$1").replaceAll("[^\\p{L}]", "");
        return rest.length() < LONGEST_RUN;
    }

    private static String withoutRuns(String text) {
        var rest = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            var run = run(text, at);
            if (run >= LONGEST_RUN) at += run;
            else rest.append(text.charAt(at++));
        }
        return rest.toString();
    }

    private static int run(String text, int from) {
        int longest = 1;
        for (var row : (ROWS + " " + new StringBuilder(ROWS).reverse()).split(" ")) {
            int length = 1;
            while (from + length <= text.length() && row.contains(text.substring(from, from + length))) length++;
            longest = Math.max(longest, length - 1);
        }
        return longest;
    }

    private static boolean containsPart(String plain, String owned) {
        return Arrays.stream(plain(owned).split("[^\\p{L}\\d]+"))
                .filter(part -> part.length() > NAME_PART)
                .anyMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('\u0111', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** The longest first, so that no part of a word hides the whole. */
    private static List<String> read() {
        try {
            return new ClassPathResource("access/common-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
