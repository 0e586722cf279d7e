package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Holder;
import vn.motcua.access.NavItem;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.FileStore;

/** Tries every door of the house with every role, in its own unit and in another one, and compares with the access matrix. */
@WholeHouse
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final int ENTERED = 200;
    private static final int REFUSED = 403;
    private static final int MISSING = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final String OWN = "P";
    private static final String FOREIGN = "BD";

    private final Matrix matrix = Matrix.read();
    private List<Door> allDoors;
    private List<Door> doors;
    private BorrowedThings things;
    private Visitor visitor;

    @Autowired
    WebApplicationContext house;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    FileStore files;

    @BeforeAll
    void fillTheHouse() {
        allDoors = Door.of(house);
        doors = allDoors.stream().filter(door -> matrix.behind(door) != null).toList();
        things = BorrowedThings.in(FilledHouse.by(programs), jdbc);
        visitor = Visitor.of(house, transactions);
        files.put(new ByteArrayInputStream(BorrowedThings.POPULATION.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void knowsEveryDoorAndNoneThatIsGone() {
        var found = allDoors.stream()
                .filter(door -> !matrix.doors().containsKey("ANY " + door.pattern()))
                .map(Door::name)
                .collect(Collectors.toSet());

        assertThat(matrix.doors().keySet().stream().filter(door -> !door.startsWith("ANY ")))
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(matrix.actions().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        new ArrayList<>(matrix.doors().values())
                                .stream().distinct().toList());
    }

    @Test
    void opensEveryDoorToWhomTheMatrixNamesAndToNobodyElse() {
        var wrong = new ArrayList<String>();

        for (var door : doors)
            for (var role : Role.values()) {
                if (matrix.behind(door).isOfAUnit()) compare(door, role, OWN, wrong);
                compare(door, role, FOREIGN, wrong);
            }

        assertThat(wrong).isEmpty();
    }

    private void compare(Door door, Role role, String unit, List<String> wrong) {
        if (matrix.behind(door).isForAnybody()) return;
        var answer = tries(Holder.of(role, unit), door, things.house().address(door));
        var expected = expected(door, role, unit);
        if (expected == ENTERED ? !answer.isEntered() : answer.status() != expected)
            wrong.add("%s as %s in %s: %d instead of %d".formatted(door, role.key(), unit, answer.status(), expected));
    }

    private int expected(Door door, Role role, String unit) {
        var action = matrix.behind(door);
        if (!action.roles().contains(role)) return REFUSED;
        return action.isOfAUnit() && door.namesSomething() && unit.equals(FOREIGN) ? MISSING : ENTERED;
    }

    @Test
    void letsWhoeverInspectsReadAloneWhateverElseHeIs() {
        var wrong = new ArrayList<String>();

        for (var door : doors) {
            if (matrix.behind(door).isForAnybody()) continue;
            var answer = whileInspecting(door).status();
            if (matrix.behind(door).isWhileInspecting() == (answer == REFUSED)) wrong.add(door + ": " + answer);
        }

        assertThat(wrong).isEmpty();
    }

    private Visitor.Answer whileInspecting(Door door) {
        var person = Holder.ofEverything(OWN);
        return visitor.tries(person, door, things.house().address(door), () -> {
            if (!door.pattern().contains("/inspections")) things.lay(door, Role.INSPECTION_INSPECTOR);
            things.laySession(person.getUsername());
        });
    }

    @Test
    void leadsNobodyToAPageThatStaysShut() {
        var wrong = new ArrayList<String>();

        for (var place : house.getBeansOfType(NavItem.class).values()) {
            var action = matrix.actions().get(matrix.doors().get("GET " + place.path()));
            for (var role : place.roles())
                if (!action.roles().contains(role)) wrong.add(place.path() + " as " + role.key());
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void answersForAnotherUnitAsForNothing() {
        var wrong = new ArrayList<String>();

        for (var door : doors) {
            var action = matrix.behind(door);
            if (!action.isOfAUnit() || !door.namesSomething()) continue;
            var role = action.roles().iterator().next();
            var stranger = Holder.of(role, FOREIGN);
            var theirs = tries(stranger, door, things.house().address(door));
            var nothing = tries(stranger, door, things.house().nowhere(door));
            if (!said(theirs).equals(said(nothing)))
                wrong.add("%s: %s%nunlike %s".formatted(door, said(theirs), said(nothing)));
        }

        assertThat(wrong).isEmpty();
    }

    private List<Object> said(Visitor.Answer answer) {
        return List.of(answer.status(), answer.headers(), things.house().withoutNames(answer.text()));
    }

    @Test
    void putsNothingOfAnotherUnitOnAnyList() {
        var wrong = new ArrayList<String>();
        var codes = jdbc.sql("select code from dossier where unit = 'P' and received_unit = 'P'")
                .query(String.class)
                .list();

        for (var door : doors) {
            var action = matrix.behind(door);
            if (action.unit().equals("house") || door.namesSomething()) continue;
            for (var role : action.roles()) {
                var text = tries(Holder.of(role, FOREIGN), door, things.house().address(door))
                        .text();
                if (codes.stream().anyMatch(text::contains)) wrong.add(door + " as " + role.key());
            }
        }

        assertThat(codes).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void actsOnDossiersInTheStatesOfTheMatrixAlone() {
        var wrong = new ArrayList<String>();

        for (var door : doors) {
            var action = matrix.behind(door);
            if (action.states().isEmpty() || !door.pattern().contains("{code}")) continue;
            for (var state : DossierState.values()) {
                var status = in(state, door, action.roles().iterator().next()).status();
                if (!fits(status, action.states().contains(state), door))
                    wrong.add("%s while %s: %d".formatted(door, state, status));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Where a state doesn't allow it, programs are told so and people are led back; nothing ever breaks. */
    private static boolean fits(int status, boolean isAllowed, Door door) {
        if (status >= 500 || isAllowed) return status < 500 && status != CONFLICT;
        return status == CONFLICT || status == MISSING || status == UNPROCESSABLE || !door.isForPrograms();
    }

    private Visitor.Answer in(DossierState state, Door door, Role role) {
        return visitor.tries(Holder.of(role, OWN), door, things.house().address(door), () -> {
            things.lay(door, role);
            jdbc.sql("update dossier set state = ? where unit = 'P'")
                    .param(state.name())
                    .update();
        });
    }

    private Visitor.Answer tries(Officer person, Door door, String address) {
        var role = person.roles().iterator().next();
        return visitor.tries(person, door, address, () -> things.lay(door, role));
    }
}
