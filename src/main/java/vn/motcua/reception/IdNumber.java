package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Person.Sex;

/**
 * What a personal ID number of twelve digits says of its holder: three digits of the province of birth, one of century
 * and sex, two of the year (Decree 137/2015/ND-CP art. 13). Doubts only warn: old data may be wrong, the card decides.
 */
final class IdNumber {

    private static final int CENTURY = 3;

    private IdNumber() {}

    /** Message keys of what doesn't fit the person. */
    static List<String> doubts(Person person) {
        var number = person.idNumber();
        var doubts = new ArrayList<String>();
        if (number.startsWith("000")) doubts.add("reception.doubt.province");
        var code = number.charAt(CENTURY) - '0';
        if (code % 2 != (person.sex() == Sex.M ? 0 : 1)) doubts.add("reception.doubt.sex");
        var born = person.birthDate().getYear();
        var year = 1900 + code / 2 * 100 + Integer.parseInt(number.substring(CENTURY + 1, CENTURY + 3));
        if (born != year) doubts.add("reception.doubt.year");
        return doubts;
    }
}
