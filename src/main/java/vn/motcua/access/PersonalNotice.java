package vn.motcua.access;

import java.util.List;
import java.util.Optional;

/** Something that a person is told beside his own name, by the room that knows it, until it is done. */
public interface PersonalNotice {

    /** What is to be said to a person now, if anything. */
    Optional<Said> now(Officer person);

    /** A message, what it mentions, and where it is done. */
    record Said(String messageKey, List<Object> arguments, String path) {

        public Said {
            arguments = List.copyOf(arguments);
        }
    }
}
