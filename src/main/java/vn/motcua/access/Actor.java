package vn.motcua.access;

/** Who acts: a person's account and name as they stand on the timeline, or the system itself. */
public record Actor(String account, String name) {

    /** Timers, jobs and start-up act under this name. */
    public static final Actor SYSTEM = new Actor("system", "System");

    /** Whether no person acts. */
    public boolean isSystem() {
        return account.equals(SYSTEM.account);
    }
}
