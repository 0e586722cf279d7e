package vn.motcua.access;

import java.util.Optional;

/**
 * Says who inspects at present (decision 2988/QD-BHXH art. 5.2): whoever does reads what the session's scope holds, writes
 * nothing but the session's own papers, and every look bears the session's number. Answered by the inspection room.
 */
public interface Inspecting {

    /** The session in which a person is just now, as the journal names it. */
    Optional<String> running(Officer person);

    /** The running session of a person whose scope holds a dossier, as the journal names it. */
    Optional<String> holding(Officer person, String dossier);
}
