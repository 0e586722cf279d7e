package vn.motcua.reception;

import static vn.motcua.journey.Answer.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.motcua.access.Accounts;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.PersonLookup;
import vn.motcua.dossier.PersonLookup.Known;
import vn.motcua.dossier.PriorSettlements;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Desk;

/** The desk with the house's own diagrams and tables, the other departments only played; it is 18/11/2026, 09:12. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "vn.motcua",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "vn\\.motcua\\.(?!access|dossier|journal|journey|law|reception|signatures|finance\\.(?:PaidDays|StandingMoney))[a-z]+\\..*",
                        "vn\\.motcua\\.(MotCua|HouseClock|SampleDesk.*)"
                    })
        })
class Counterside {

    static final String PROVINCE = "P";
    static final String BEN_DA = "BD";
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Accounts accounts;

    Counterside(Accounts accounts) {
        this.accounts = accounts;
    }

    @Bean
    static PlayedLists lists() {
        return new PlayedLists();
    }

    @Bean
    static Desk tasks() {
        return new EmptyDesk();
    }

    @Bean
    static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-18T02:12:00Z"), VIETNAM);
    }

    /** Of one of them something was settled before, and something granted for the same event. */
    @Bean
    static PriorSettlements prior() {
        return new PriorSettlements() {

            @Override
            public Set<String> among(Collection<String> insuranceNumbers) {
                return Set.of();
            }

            @Override
            public Found before(Asked asked) {
                var number = asked.person().insuranceNumber();
                if (!number.equals("9910084413")) return new Found(List.of(), !number.equals("9910084414"));
                return new Found(
                        List.of(
                                new Prior("9/QĐ-BHXH, G12.099-261101-0001", true),
                                new Prior("44/QĐ-BHXH, BHXH tỉnh Sông Thao", false)),
                        true);
            }
        };
    }

    /** The register knows two people of one name. */
    @Bean
    static PersonLookup register() {
        return (typed, limit) -> Stream.of(
                        known("9910084412", "Đặng Thị Mỹ Linh", "099190012846"),
                        known("9910084413", "Trần Mỹ Linh", "099190012911"))
                .filter(one -> one.insuranceNumber().equals(typed)
                        || typed.equals(one.idNumber())
                        || Names.plain(one.name()).endsWith(typed))
                .toList();
    }

    private static Known known(String number, String name, String id) {
        return new Known(name, LocalDate.of(1990, 8, 22), Sex.F, id, number, null, null, true, false);
    }

    @Bean("contributions")
    static Delegates contributions() {
        return new Played("contributions");
    }

    @Bean("benefits")
    static Delegates benefits() {
        return new Played("benefits");
    }

    @Bean("inspection")
    static Delegates inspection() {
        return new Played("inspection");
    }

    @Bean("director")
    static Delegates director() {
        return new Played("director");
    }

    @Bean("finance")
    static Delegates finance() {
        return new Played("finance");
    }

    @Bean("archive")
    static Delegates archive() {
        return new Played("archive");
    }

    void open() {
        if (!accounts.isEmpty()) return;
        hire("mai", "Lê Thị Mai", Role.RECEPTION_CLERK);
        hire("hung", "Phạm Văn Hùng", Role.FINANCE_ACCOUNTANT);
    }

    Officer officer(String account) {
        return accounts.loadUserByUsername(account);
    }

    private void hire(String account, String name, Role role) {
        accounts.open(account, name, "motcua-2026-demo");
        accounts.grant(account, role, BEN_DA, LONG_AGO, null);
    }

    /** A department that finds everything in order. */
    private static final class Played extends Delegates {

        Played(String lane) {
            for (var verb : verbs(lane)) verb(verb, dossier -> answer("whichHistory", "matching"));
        }

        private static Set<String> verbs(String lane) {
            var verbs = new TreeSet<String>();
            var pattern = Pattern.compile("\\$\\{" + lane + "\\.([A-Za-z]+)}");
            for (var diagram : diagrams())
                pattern.matcher(diagram).results().forEach(match -> verbs.add(match.group(1)));
            return verbs;
        }

        private static List<String> diagrams() {
            try (var files = Files.list(Path.of("processes"))) {
                return files.filter(Files::isRegularFile).map(Played::read).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
