package vn.motcua.journey;

/**
 * Says that the tasks of a step are done on a department's own page instead of the common one; declared as a bean.
 * {@code {task}} in the address stands for the task.
 */
public record TaskPage(String step, String address) {

    /** The page of one task. */
    public String of(String task) {
        return address.replace("{task}", task);
    }
}
