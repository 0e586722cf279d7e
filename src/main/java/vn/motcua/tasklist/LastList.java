package vn.motcua.tasklist;

import jakarta.servlet.http.HttpSession;

/** The list somebody came from, kept in the session: whoever is done with a task goes on at the same place. */
final class LastList {

    private static final String PLACE = LastList.class.getName();
    private static final String BEGINNING = "/tasks";

    private LastList() {}

    static void keep(HttpSession session, ListAddress address) {
        session.setAttribute(PLACE, address.toString());
    }

    static String of(HttpSession session) {
        return session.getAttribute(PLACE) instanceof String address ? address : BEGINNING;
    }
}
