package vn.motcua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import vn.motcua.journey.Delegates;

/** The laws of the house that no diagram shows. */
class HouseTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

    @Test
    void letsDepartmentsKnowOnlyTheDossierTheJourneyAndAccess() {
        ApplicationModules.of(MotCua.class).verify();
    }

    @Test
    void givesNoClassANameThatHidesWhatItDoes() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Processor")
                .check(HOUSE);
    }

    @Test
    void hasNoLayersForTheirOwnSake() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..",
                        "..controller..",
                        "..repository..",
                        "..dto..",
                        "..common..",
                        "..shared..",
                        "..util..",
                        "..impl..")
                .check(HOUSE);
    }

    @Test
    void importsTheEngineOnlyWhereItIsDriven() {
        noClasses()
                .that(not(resideInAnyPackage("vn.motcua.journey..", "vn.motcua.tasklist")
                        .or(simpleNameEndingWith("Delegates"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void guardsEveryEndpointByItsClass() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(HOUSE);
    }

    @Test
    void keepsPagesProgramsInterfacesAndVerbsToTheirRooms() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
        classes()
                .that()
                .areAssignableTo(Delegates.class)
                .and()
                .doNotHaveSimpleName("Delegates")
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void namesEveryDepartmentsVerbsLikeItsPackage() {
        classes()
                .that()
                .areAssignableTo(Delegates.class)
                .and()
                .doNotHaveSimpleName("Delegates")
                .should()
                .haveSimpleNameEndingWith("Delegates")
                .check(HOUSE);
    }

    @Test
    void readsTheTimeFromTheHousesClockAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.motcua.demo")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void countsMoneyInWholeDong() {
        var floating = HOUSE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> List.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(field.getRawType().getName()))
                .toList();

        assertThat(floating).isEmpty();
    }

    @Test
    void writesNoTextForPeopleIntoJava() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources()) {
            if (file.endsWith("package-info.java")) continue; // a department's own name, as its lane bears it
            var code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            var literals = LITERAL.matcher(code);
            while (literals.find())
                if (!literals.group().chars().allMatch(letter -> letter < 128))
                    found.add(SOURCES.relativize(file) + ": " + literals.group());
        }

        assertThat(found).isEmpty();
    }

    @Test
    void marksEveryRoomNullSafe() throws IOException {
        var rooms = sources().stream().map(Path::getParent).distinct().toList();

        assertThat(rooms)
                .allSatisfy(room ->
                        assertThat(room.resolve("package-info.java")).content().contains("@NullMarked"));
    }

    @Test
    void numbersEveryMigrationOnce() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".sql"))
                            .map(name -> name.substring(0, name.indexOf("__"))))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
