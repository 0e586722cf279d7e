package vn.motcua.finance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AccountUses;
import vn.motcua.dossier.AccountUses.Use;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Signs;

/**
 * Sees where money would go astray: one account for several beneficiaries, or one that is neither the beneficiary's nor
 * anybody's who may receive it for him (Law 41/2024/QH15 art. 10.2d). An employer's account for his own people is neither.
 */
@Component
class PayeeSigns implements Signs {

    private static final int NAMED = 5;

    private final Payees payees;
    private final Awards awards;
    private final AccountUses uses;

    PayeeSigns(Payees payees, Awards awards, AccountUses uses) {
        this.payees = payees;
        this.awards = awards;
        this.uses = uses;
    }

    @Override
    public List<Sign> of(Dossier dossier) {
        var shares = shares(dossier).stream()
                .filter(share -> share.payee().method() == Payee.Method.ACCOUNT)
                .toList();
        return Stream.concat(shared(dossier, shares), strange(dossier, shares)).toList();
    }

    private List<Share> shares(Dossier dossier) {
        var lines = awards.of(dossier.code());
        if (lines.isEmpty()) return List.of(new Share(Payees.names(dossier), dossier.payee()));
        return lines.stream()
                .map(award -> new Share(List.of(award.personName()), award.payee()))
                .toList();
    }

    private Stream<Sign> shared(Dossier dossier, List<Share> shares) {
        var accounts = shares.stream()
                .map(Share::payee)
                .filter(payee -> !isOf(dossier.applicant().employer(), payee))
                .map(Account::of)
                .distinct()
                .toList();
        var known = uses.of(accounts.stream().map(Account::number).distinct().toList()).stream()
                .collect(groupingBy(Account::of));
        return accounts.stream()
                .map(account -> known.getOrDefault(account, List.of()))
                .filter(used -> used.stream().map(Use::idNumber).distinct().count() > 1)
                .map(PayeeSigns::sharedAccount);
    }

    private static Sign sharedAccount(List<Use> used) {
        var people = used.stream().map(Use::idNumber).distinct().count();
        var named = used.stream()
                .map(use -> use.name() + " (" + use.dossier() + ")")
                .distinct()
                .limit(NAMED)
                .collect(joining("; "));
        return new Sign("sharedAccount", List.of(used.get(0).accountNumber(), String.valueOf(people), named));
    }

    private Stream<Sign> strange(Dossier dossier, List<Share> shares) {
        var strange = shares.stream()
                .filter(share -> !payees.belongsToReceiver(share.payee(), share.beneficiaries(), dossier))
                .toList();
        if (strange.isEmpty()) return Stream.empty();
        var named = strange.stream().limit(NAMED).map(Share::said).collect(joining("; "));
        return Stream.of(new Sign("otherHolder", List.of(String.valueOf(strange.size()), named)));
    }

    private static boolean isOf(@Nullable Employer employer, Payee payee) {
        var holder = payee.accountHolder();
        return employer != null && holder != null && Names.plain(holder).equals(Names.plain(employer.name()));
    }

    /** What goes into one account, and for whom. */
    private record Share(List<String> beneficiaries, Payee payee) {

        String said() {
            return payee.accountHolder() + " / " + String.join(", ", beneficiaries);
        }
    }

    /** An account of a bank, however the bank's name is written. */
    private record Account(String number, String bank) {

        static Account of(Payee payee) {
            return of(payee.accountNumber(), payee.bankName());
        }

        static Account of(Use use) {
            return of(use.accountNumber(), use.bankName());
        }

        private static Account of(@Nullable String number, @Nullable String bank) {
            return new Account(number == null ? "" : number, bank == null ? "" : Names.plain(bank));
        }
    }
}
