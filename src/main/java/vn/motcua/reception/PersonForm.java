package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

/** The insured person. */
public record PersonForm(
        String name,
        String birthDate,
        String sex,
        String idNumber,
        String insuranceNumber,
        String phone,
        String email,
        String address) {

    public PersonForm {
        name = typed(name);
        birthDate = typed(birthDate);
        sex = typed(sex);
        idNumber = typed(idNumber);
        insuranceNumber = typed(insuranceNumber);
        phone = typed(phone);
        email = typed(email);
        address = typed(address);
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", "", "", "", "", "");
    }
}
