package vn.motcua.access;

/** How many notices wait for a person; declared by the room that keeps them. */
@FunctionalInterface
public interface Bell {

    int unread(Officer officer);
}
