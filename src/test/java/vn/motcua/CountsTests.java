package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.access.Holder;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;

/** Compares every number that a page shows beside a list with the rows that the same person finds in that list. */
@WholeHouse
@TestInstance(Lifecycle.PER_CLASS)
class CountsTests {

    private static final Pattern COUNTED = Pattern.compile(
            "<a [^>]*href=\"([^\"]+)\"[^>]*>(?:(?!</a>).)*?<span class=\"(?:n|count)\\b[^>]*>(\\d+)</span>",
            Pattern.DOTALL);
    private static final Pattern LIST =
            Pattern.compile("<table class=\"grid mid list\"[^>]*>.*?<tbody>(.*?)</tbody>", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*rel=\"next\"");

    /** The number beside a person's own name counts notes to read there, not rows of a list. */
    private static final String OWN_PAGE = "/account";

    private static final List<Role> PAYERS = List.of(Role.FINANCE_ACCOUNTANT, Role.FINANCE_CHIEF);

    private Visitor visitor;
    private int seen;

    @Autowired
    WebApplicationContext house;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    TransactionTemplate transactions;

    @BeforeAll
    void fillTheHouse() {
        FilledHouse.by(programs);
        visitor = Visitor.of(house, transactions);
    }

    @Test
    void areAsManyAsTheRowsThePersonMaySee() {
        var wrong = new ArrayList<String>();

        for (var role : Role.values())
            for (var person : holders(role))
                counts(person, "/tasks").forEach((list, count) -> compare(person, list, count, wrong));

        assertThat(wrong).isEmpty();
        assertThat(seen).isPositive();
    }

    @Test
    void areThoseOfThePaymentsThatThePersonMaySee() {
        var wrong = new ArrayList<String>();

        for (var role : PAYERS)
            for (var person : holders(role))
                counts(person, "/payments").forEach((list, count) -> compare(person, list, count, wrong));

        assertThat(wrong).isEmpty();
        assertThat(seen).isPositive();
    }

    private static List<Officer> holders(Role role) {
        return List.of(Holder.atTheProvince(role), Holder.of(role, "P"), Holder.of(role, "BD"));
    }

    private void compare(Officer person, String list, int count, List<String> wrong) {
        var rows = list.equals("/payments")
                ? rows(person, "/payments?queue=TRANSFER") + rows(person, "/payments?queue=CASH")
                : rows(person, list);
        seen += rows;
        if (rows != count)
            wrong.add("%s %s: %d shown, %d counted".formatted(person.getAuthorities(), list, rows, count));
    }

    private Map<String, Integer> counts(Officer person, String page) {
        var counts = new LinkedHashMap<String, Integer>();
        COUNTED.matcher(open(person, page))
                .results()
                .filter(match -> !match.group(1).equals(OWN_PAGE))
                .forEach(match -> counts.put(HtmlUtils.htmlUnescape(match.group(1)), Integer.valueOf(match.group(2))));
        return counts;
    }

    private int rows(Officer person, String address) {
        var text = open(person, address);
        var lists = LIST.matcher(text);
        var rows = lists.find() ? lists.group(1).split("<tr\\b", -1).length - 1 : 0;
        var next = NEXT.matcher(text);
        return next.find() ? rows + rows(person, HtmlUtils.htmlUnescape(next.group(1))) : rows;
    }

    private String open(Officer person, String address) {
        return visitor.tries(person, new Door("GET", address, List.of()), address, () -> {})
                .text();
    }
}
