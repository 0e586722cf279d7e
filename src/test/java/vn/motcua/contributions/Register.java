package vn.motcua.contributions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.dossier.Person;

/** Register files for tests. */
final class Register {

    private static final String HEAD = String.join(",", RegisterFile.COLUMNS) + "\n";

    private Register() {}

    /** A person whose book says what the register says. */
    static byte[] agreed(Person person, String... periods) {
        var file = new StringBuilder(HEAD);
        for (var source : List.of("REGISTER", "BOOK"))
            for (var period : periods) file.append(line(source, person, period));
        return bytes(file.toString());
    }

    /** A person with a history, and a book of its own. */
    static byte[] differing(Person person, String register, String book) {
        return bytes(HEAD + line("REGISTER", person, register) + line("BOOK", person, book));
    }

    /** A person who has, or had, further numbers; {@code died} is a day, or empty. */
    static byte[] identified(Person person, String formerIds, String otherNumbers, String died) {
        var head = HEAD.strip() + "," + String.join(",", RegisterFile.IDENTITY_COLUMNS) + "\n";
        var line = line("REGISTER", person, "2010-07 2010-12 2000000").strip();
        return bytes(head + line + "," + formerIds + "," + otherNumbers + "," + died + "\n");
    }

    /** Example A5 of the law: 59 months from 07/2010 to 05/2015. */
    static byte[] exampleA5(Person person) {
        return agreed(
                person,
                "2010-07 2010-12 2000000",
                "2011-01 2011-12 2400000",
                "2012-01 2012-12 3000000",
                "2013-01 2013-12 3300000",
                "2014-01 2014-12 3800000",
                "2015-01 2015-05 4200000");
    }

    static String line(String source, Person person, String period) {
        var cells = period.split(" ");
        return "%s,%s,%s,%s,%s,%s,%s,\"%s\",false,%s,%s,%s,COMPULSORY,EMPLOYER,0,Công ty May,Lam Giang\n"
                .formatted(
                        source,
                        person.insuranceNumber(),
                        person.name(),
                        person.birthDate(),
                        person.sex(),
                        person.idNumber(),
                        person.phone(),
                        person.address(),
                        cells[0],
                        cells[1],
                        cells[2]);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
