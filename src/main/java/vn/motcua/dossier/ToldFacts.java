package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the applicant told of the case, as the calculation contract writes facts; written by reception, corrected by the
 * department that settles. {@code on} among them is the day of entitlement where the case has one of its own.
 */
public record ToldFacts(ObjectNode facts) implements Sheet {}
