package vn.motcua.tasklist;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.Desk;
import vn.motcua.journey.TaskRefused;

/** What happens to dossiers on a bad day: acts in any order, some of which fail halfway or lose their connection. */
@TestComponent
class RandomWork {

    private static final List<String> PEOPLE = List.of("huy", "hoa", "both", "lan");

    @Autowired
    Office office;

    @Autowired
    Desk desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    Priorities priorities;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    /** Does so many acts; the same seed does the same. */
    void happen(int acts, Random chance) {
        for (int number = 0; number < acts; number++) {
            var end = chance.nextInt(8);
            try {
                transaction.executeWithoutResult(status -> {
                    act(chance);
                    if (end == 0) throw new Mishap();
                    if (end == 1) loseConnection();
                });
            } catch (Mishap | TaskRefused expected) {
                continue;
            } catch (RuntimeException lost) {
                if (end != 1) throw lost;
            }
        }
    }

    private void act(Random chance) {
        var open = open();
        if (open.isEmpty() || chance.nextInt(5) == 0) {
            office.dossier(chance.nextBoolean() ? Office.PROVINCE : Office.GRASSROOTS, "Mạc Thị Bất Kỳ");
            return;
        }
        var task = open.get(chance.nextInt(open.size()));
        var due = Instant.parse("2026-12-01T03:00:00Z").plus(Duration.ofHours(chance.nextInt(500)));
        switch (chance.nextInt(10)) {
            case 0 -> as(chance, () -> desk.claim(task.id()));
            case 1 -> as(chance, () -> desk.release(task.id()));
            case 2 -> runtime.deleteProcessInstance(instance(task.dossier()), "withdrawn");
            case 3 -> dossiers.accept(task.dossier(), due.minus(Duration.ofDays(5)), due);
            case 4 -> dossiers.moveDueDate(task.dossier(), due);
            case 5 -> turn(task.dossier(), chance);
            case 6 -> as(chance, () -> priorities.press(task.dossier(), "Người hưởng ốm nặng"));
            case 7 -> as(chance, () -> priorities.ease(task.dossier()));
            default -> work(task, chance);
        }
    }

    private void turn(DossierCode dossier, Random chance) {
        var pace = ClockState.values()[chance.nextInt(ClockState.values().length)];
        if (chance.nextBoolean()) dossiers.get(dossier);
        dossiers.move(dossier, DossierState.IN_PROGRESS, pace);
    }

    /** Claims and completes, deciding on another amount each time. */
    private void work(Task task, Random chance) {
        var officer = task.step().equals("proposeDecision") ? "huy" : "hoa";
        var kind = chance.nextInt(3) == 0 ? Decision.Kind.REFUSAL : Decision.Kind.GRANT;
        sheets.lay(
                task.dossier(),
                new Decision("x", kind, LocalDate.EPOCH, 1 + chance.nextInt(900_000_000), "0".repeat(64), null, null));
        as(officer, () -> {
            desk.claim(task.id());
            desk.complete(
                    task.id(),
                    task.step().equals("proposeDecision")
                            ? Map.of("opinion", "Được", "papersSeen", "true", "controlsSeen", "true")
                            : chance.nextBoolean()
                                    ? Map.of("verdict", "endorse")
                                    : Map.of("verdict", "sendBack", "reason", "Xem lại mức hưởng giúp tôi"));
        });
    }

    private void as(Random chance, Runnable act) {
        as(PEOPLE.get(chance.nextInt(PEOPLE.size())), act);
    }

    private void as(String account, Runnable act) {
        Acting.as(office.officer(account), () -> {
            act.run();
            return account;
        });
    }

    private List<Task> open() {
        return jdbc.sql("select task_id, step, dossier from open_task order by task_id limit 200")
                .query((row, number) -> new Task(row.getString(1), row.getString(2), new DossierCode(row.getString(3))))
                .list();
    }

    private String instance(DossierCode dossier) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.value())
                .singleResult()
                .getId();
    }

    private void loseConnection() {
        try {
            DataSourceUtils.getConnection(source).abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Task(String id, String step, DossierCode dossier) {}

    private static final class Mishap extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
