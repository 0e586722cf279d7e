package vn.motcua;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.motcua.inspection.VerifyPack;
import vn.motcua.journal.VerifyJournal;

/**
 * Một Cửa: one door, behind which the departments carry a dossier from the counter to the archive.
 * A bean's name is its class's full name, so that the short names belong to the lanes of the diagrams alone.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MotCua {

    /** Opens the house; asked to {@code verify-journal}, {@code verify-pack} or {@code migrate}, it does that alone. */
    public static void main(String[] args) throws IOException {
        var errand = args.length == 0 ? "" : args[0];
        switch (errand) {
            case "verify-journal" -> VerifyJournal.main(Arrays.copyOfRange(args, 1, args.length));
            case "verify-pack" -> VerifyPack.main(Arrays.copyOfRange(args, 1, args.length));
            case "migrate" -> new OwnersMigration(System.getenv()).run();
            default -> open(args);
        }
    }

    private static void open(String... args) {
        Thrift.ask();
        SpringApplication.run(MotCua.class, args);
    }
}
