package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Payee.Method;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.Representative.Scope;

/**
 * Reads where the money goes: cash, or the account of the beneficiary or of the employer who files (Law 41/2024/QH15
 * art. 93), or of someone authorised to receive money (art. 10.2d).
 */
final class PayeeReading {

    private static final Pattern ACCOUNT = Pattern.compile("\\d{6,20}");
    private static final Pattern BANK = Pattern.compile("[^<>]{2,120}");
    private static final Pattern HOLDER_NAME = Pattern.compile("[^<>]{2,120}");
    private static final List<String> OWNERS = List.of("person.name", "relative.name", "employer.name");
    private static final String HOLDER = "payee.accountHolder";

    private final Fields fields;
    private final LocalDate today;

    PayeeReading(Fields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    Payee read(PayeeForm form, List<String> owners, @Nullable Representative representative) {
        var method = fields.one("payee.method", form.method(), Method.class);
        if (method == Method.CASH || fields.faults().has("payee.method")) return Payee.cash();
        var payee = new Payee(
                method,
                fields.digits("payee.accountNumber", form.accountNumber(), ACCOUNT),
                fields.needed("payee.bankName", form.bankName(), BANK),
                holder(form, owners, representative));
        return payee;
    }

    private String holder(PayeeForm form, List<String> owners, @Nullable Representative representative) {
        var holder = fields.needed(HOLDER, form.accountHolder(), HOLDER_NAME);
        if (!fields.faults().has(HOLDER)
                && OWNERS.stream().noneMatch(fields.faults()::has)
                && owners.stream().noneMatch(owner -> Names.plain(holder).equals(Names.plain(owner)))
                && !receivesMoney(holder, representative))
            fields.faults().add(HOLDER, "other", String.join(" / ", owners));
        return holder;
    }

    private boolean receivesMoney(String holder, @Nullable Representative representative) {
        return representative != null
                && Names.plain(holder).equals(Names.plain(representative.name()))
                && representative.covers(Scope.RECEIVE_MONEY, today);
    }
}
