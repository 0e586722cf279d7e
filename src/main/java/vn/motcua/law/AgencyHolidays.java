package vn.motcua.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.law.basis.Benefit;

/**
 * Tells a benefit that asks for them the public holidays of the agency's calendar as it was last edited: the law itself
 * knows no calendar, it is handed the days like any other fact.
 */
record AgencyHolidays(WorkingTime time) {

    private static final String FACT = "publicHolidays";

    /** The facts with the holidays among them, unless they were told or nobody asks for them. */
    JsonNode among(JsonNode facts, Benefit benefit) {
        if (!benefit.facts().contains(FACT) || !(facts instanceof ObjectNode told) || told.has(FACT)) return facts;
        var known = told.deepCopy();
        var days = known.putArray(FACT);
        time.calendar().publicHolidays().forEach(day -> days.add(day.toString()));
        return known;
    }
}
