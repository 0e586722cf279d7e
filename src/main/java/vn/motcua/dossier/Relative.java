package vn.motcua.dossier;

/**
 * A relative who applies: for the person, or after the person's death as a survivor (Law 41/2024/QH15 art. 85-91), whose
 * the benefit then is. {@code relation} is what he is to the person, such as CHILD.
 */
public record Relative(
        String name, String idNumber, String phone, String address, Relation relation, boolean isSurvivor) {

    /** What somebody is to the insured person. */
    public enum Relation {
        SPOUSE,
        CHILD,
        PARENT,
        PARENT_IN_LAW,
        SIBLING,
        GUARDIAN,
        OTHER
    }
}
