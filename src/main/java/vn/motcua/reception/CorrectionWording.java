package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Wording;

/** Says what a correction changes, field by field with what stood there before, so that nothing that was written vanishes. */
@Component
class CorrectionWording {

    private final PaperNames names;

    CorrectionWording(PaperNames names) {
        this.names = names;
    }

    /** The changes in words; empty if nothing changes. */
    String of(CorrectionForm before, CorrectionForm after) {
        var changes = new ArrayList<String>();
        person(changes, before.person(), after.person());
        payee(changes, before.payee(), after.payee());
        note(changes, "result", coded("result.", before.resultMethod()), coded("result.", after.resultMethod()));
        return String.join("; ", changes);
    }

    private void person(List<String> changes, PersonForm before, PersonForm after) {
        note(changes, "name", before.name(), after.name());
        note(changes, "birthDate", before.birthDate(), after.birthDate());
        note(changes, "sex", coded("sex.", before.sex()), coded("sex.", after.sex()));
        note(changes, "idNumber", before.idNumber(), after.idNumber());
        note(changes, "insuranceNumber", before.insuranceNumber(), after.insuranceNumber());
        note(changes, "phone", before.phone(), after.phone());
        note(changes, "email", before.email(), after.email());
        note(changes, "address", before.address(), after.address());
    }

    private void payee(List<String> changes, PayeeForm before, PayeeForm after) {
        note(changes, "payee", coded("payee.", before.method()), coded("payee.", after.method()));
        note(changes, "account", before.accountNumber(), after.accountNumber());
        note(changes, "bank", before.bankName(), after.bankName());
        note(changes, "holder", before.accountHolder(), after.accountHolder());
    }

    private void note(List<String> changes, String field, String before, String after) {
        if (!before.equals(after))
            changes.add(said("correction.change", said("counter." + field), shown(before), shown(after)));
    }

    private String shown(String value) {
        return value.isEmpty() ? said("correction.empty") : value;
    }

    private String coded(String prefix, String value) {
        return said(prefix + value);
    }

    private String said(String key, Object... arguments) {
        return names.text(key, Wording.VIETNAMESE, arguments);
    }
}
