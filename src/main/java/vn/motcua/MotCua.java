package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Một Cửa: one door, behind which the departments carry a dossier from the counter to the archive. */
@SpringBootApplication
public class MotCua {

    public static void main(String[] args) {
        SpringApplication.run(MotCua.class, args);
    }
}
