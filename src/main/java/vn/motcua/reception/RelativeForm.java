package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

/** A relative who applies: for the person, or for himself after the person's death. */
public record RelativeForm(String name, String idNumber, String phone, String address, String relation) {

    public RelativeForm {
        name = typed(name);
        idNumber = typed(idNumber);
        phone = typed(phone);
        address = typed(address);
        relation = typed(relation);
    }

    static RelativeForm empty() {
        return new RelativeForm("", "", "", "", "");
    }
}
