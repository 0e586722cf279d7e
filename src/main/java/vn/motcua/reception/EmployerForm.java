package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

/** An employer who files in its own duty (Law 41/2024/QH15 art. 13.2). */
public record EmployerForm(
        String name, String unitCode, String taxCode, String contactName, String phone, String address) {

    public EmployerForm {
        name = typed(name);
        unitCode = typed(unitCode);
        taxCode = typed(taxCode);
        contactName = typed(contactName);
        phone = typed(phone);
        address = typed(address);
    }

    static EmployerForm empty() {
        return new EmployerForm("", "", "", "", "", "");
    }
}
