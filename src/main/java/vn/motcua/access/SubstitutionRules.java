package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.access.Substitutions.Order;
import vn.motcua.access.Substitutions.Ordered;

/** Who may order whose substitution by whom, and see it (decision 2988/QD-BHXH art. 11; CV 771/BHXH-TTKT section 4). */
@Component
class SubstitutionRules {

    private final AccountBook book;
    private final Clock clock;

    SubstitutionRules(AccountBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @throws AccountRefused with the field at fault and why */
    void demand(Order order, Officer by) {
        demandPeriod(order);
        if (!Superiors.isOver(by, order.role(), order.unit())) throw refused("office", "notYours");
        if (order.substitute().equals(by.actor().account())) throw refused("substitute", "self");
        if (order.substitute().equals(order.replaced())) throw refused("substitute", "same");
        if (held(order.replaced(), order).stream().noneMatch(grant -> isHeld(grant, order)))
            throw refused("office", "notHeld");
        if (held(order.substitute(), order).stream()
                .noneMatch(grant -> grant.role().duty().isPresent())) throw refused("substitute", "stranger");
        if ((order.manner() == null) != (order.title() == null)) throw refused("title", "title");
        if (order.role() == Role.DIRECTOR_SIGNATORY && order.manner() == null) throw refused("manner", "manner");
    }

    /** Whether a person sees a substitution: those over its role, those concerned, and the accounts' keepers. */
    boolean sees(Officer officer, Ordered ordered) {
        var office = ordered.substitution().office();
        return officer.holds(Role.ACCESS_ADMINISTRATOR) || Superiors.isOver(officer, office.role(), office.unit());
    }

    private void demandPeriod(Order order) {
        var limits = order.limits();
        if (limits.from().isBefore(LocalDate.now(clock))) throw refused("from", "from");
        if (limits.until().isBefore(limits.from())) throw refused("until", "until");
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
