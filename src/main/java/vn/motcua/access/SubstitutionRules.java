package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.access.Substitutions.Order;
import vn.motcua.access.Substitutions.Ordered;

/** Who may order whose substitution by whom, and see it (decision 2988/QD-BHXH art. 11; CV 771/BHXH-TTKT section 4). */
@Component
class SubstitutionRules {

    private static final Set<Role> HEADS =
            Set.of(Role.CONTRIBUTIONS_HEAD, Role.BENEFITS_HEAD, Role.HEALTHINSURANCE_HEAD, Role.FINANCE_CHIEF);

    private final AccountBook book;
    private final Clock clock;

    SubstitutionRules(AccountBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @throws AccountRefused with the field at fault and why */
    void demand(Order order, Officer by) {
        demandPeriod(order);
        if (!isOver(by, order.role(), order.unit())) throw refused("office", "notYours");
        if (order.substitute().equals(by.actor().account())) throw refused("substitute", "self");
        if (order.substitute().equals(order.replaced())) throw refused("substitute", "same");
        if (held(order.replaced(), order).stream().noneMatch(grant -> isHeld(grant, order)))
            throw refused("office", "notHeld");
        if (held(order.substitute(), order).stream()
                .noneMatch(grant -> grant.role().duty().isPresent())) throw refused("substitute", "stranger");
        if (held(order.substitute(), order).stream().anyMatch(grant -> isHeld(grant, order)))
            throw refused("substitute", "holds");
        if ((order.manner() == null) != (order.title() == null)) throw refused("title", "title");
        if (order.role() == Role.DIRECTOR_SIGNATORY && order.manner() == null) throw refused("manner", "manner");
    }

    /** Whether a person sees a substitution: those over its role, those concerned, and the accounts' keepers. */
    boolean sees(Officer officer, Ordered ordered) {
        var office = ordered.substitution().office();
        return officer.holds(Role.ACCESS_ADMINISTRATOR) || isOver(officer, office.role(), office.unit());
    }

    private void demandPeriod(Order order) {
        var limits = order.limits();
        if (limits.from().isBefore(LocalDate.now(clock))) throw refused("from", "from");
        if (limits.until().isBefore(limits.from())) throw refused("until", "until");
    }

    /** A director is over every role of his reach, a head over his department's; only what is held oneself counts. */
    static boolean isOver(Officer officer, Role role, String unit) {
        return officer.holds(Role.DIRECTOR_SIGNATORY, unit)
                || HEADS.stream()
                        .filter(head -> head.department().equals(role.department()))
                        .anyMatch(head -> officer.holds(head, unit));
    }

    private List<RoleGrant> held(String account, Order order) {
        return book.find(account).filter(AccountBook.Account::active).stream()
                .flatMap(found -> book.grants(account).stream())
                .filter(grant -> grant.isOpenOn(order.limits().from())
                        && !grant.from().isAfter(order.limits().from()))
                .toList();
    }

    private static boolean isHeld(RoleGrant grant, Order order) {
        return grant.role() == order.role() && grant.unit().equals(order.unit());
    }

    private static AccountRefused refused(String field, String why) {
        return new AccountRefused(field, "substitution.fault." + why);
    }
}
