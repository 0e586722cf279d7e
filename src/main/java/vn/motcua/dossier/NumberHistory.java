package vn.motcua.dossier;

/** Keeps which ID numbers a person had before; the room that keeps the contribution register does, where it is the house's own. */
public interface NumberHistory {

    /** The person's card names the number of a former one; kept if the register knows the person by one of the two. */
    void learn(Person person, IdentityCard card);
}
