package vn.motcua.journey;

import java.util.List;

/** What a model's author should think over, though it may be deployed: the file, the element, and the message that says why. */
public record ModelWarning(String file, String element, String messageKey, List<Object> arguments) {}
