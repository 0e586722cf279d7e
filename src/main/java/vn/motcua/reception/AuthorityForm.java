package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

import java.util.List;

/** Whoever acts for the insured person, and the certified authorisation (Law 41/2024/QH15 art. 10.2d). */
public record AuthorityForm(
        String name,
        String idNumber,
        String phone,
        String email,
        String address,
        String certifier,
        String certificateNumber,
        String establishedOn,
        String statedUntil,
        List<String> scopes) {

    public AuthorityForm {
        name = typed(name);
        idNumber = typed(idNumber);
        phone = typed(phone);
        email = typed(email);
        address = typed(address);
        certifier = typed(certifier);
        certificateNumber = typed(certificateNumber);
        establishedOn = typed(establishedOn);
        statedUntil = typed(statedUntil);
        scopes = typed(scopes);
    }

    static AuthorityForm empty() {
        return new AuthorityForm("", "", "", "", "", "", "", "", "", List.of());
    }

    boolean isEmpty() {
        return equals(empty());
    }
}
