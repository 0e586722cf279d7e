package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

/** The file of a list as it was uploaded: the hash under which it is kept, and its name. */
public record ListForm(String file, String name) {

    public ListForm {
        file = typed(file);
        name = typed(name);
    }

    static ListForm empty() {
        return new ListForm("", "");
    }

    boolean isEmpty() {
        return file.isEmpty();
    }
}
