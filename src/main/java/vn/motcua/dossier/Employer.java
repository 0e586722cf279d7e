package vn.motcua.dossier;

/** An employer who files in its own duty, without an authorisation (Law 41/2024/QH15 art. 13.2). */
public record Employer(
        String name, String unitCode, String taxCode, String contactName, String phone, String address) {}
