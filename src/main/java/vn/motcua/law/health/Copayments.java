package vn.motcua.law.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;

/** What a person paid of their own, in the order of the days. */
record Copayments(List<Copayment> paid) {

    Copayments {
        paid = paid.stream().sorted(Comparator.comparing(Copayment::on)).toList();
    }

    static Copayments read(LocalDate on, Members facts) throws CaseNotClear {
        var paid = new ArrayList<Copayment>();
        for (var element : facts.list("copayments")) {
            var payment = element.members().only("on", "amount");
            var day = payment.date("on");
            if (day.isAfter(on)) throw new CaseNotClear(payment.field("on"), "no-copay.later", on);
            paid.add(new Copayment(day, payment.dong("amount")));
        }
        return new Copayments(paid);
    }

    Copayments in(Year year) {
        return new Copayments(paid.stream()
                .filter(payment -> payment.on().getYear() == year.getValue())
                .toList());
    }

    Copayments between(LocalDate from, LocalDate to) {
        return new Copayments(paid.stream()
                .filter(payment -> !payment.on().isBefore(from) && !payment.on().isAfter(to))
                .toList());
    }

    BigDecimal sum() {
        return paid.stream()
                .map(payment -> BigDecimal.valueOf(payment.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amounts as a sum one can check. */
    String formula() {
        return paid.isEmpty()
                ? "0"
                : paid.stream().map(payment -> String.valueOf(payment.amount())).collect(Collectors.joining(" + "));
    }

    /** One payment of a day, in dong. */
    record Copayment(LocalDate on, long amount) {}
}
