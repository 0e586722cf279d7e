package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Một Cửa: one door, behind which the departments carry a dossier from the counter to the archive.
 * A bean's name is its class's full name, so that the short names belong to the lanes of the diagrams alone.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MotCua {

    public static void main(String[] args) {
        Thrift.ask();
        SpringApplication.run(MotCua.class, args);
    }
}
