package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Desk;
import vn.motcua.tasklist.Bundle.Order;
import vn.motcua.tasklist.Bundle.Result;
import vn.motcua.tasklist.BundleLines.Settled;

@AtTheOffice
class BundleTests {

    @Autowired
    Office office;

    @Autowired
    Desk desk;

    @Autowired
    Worklist worklist;

    @Autowired
    BundleBook book;

    @Autowired
    BundleLines lines;

    @Autowired
    BundleRun run;

    @Autowired
    Bundles bundles;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void claimsWhatIsFreeAndSaysOfEveryOtherWhyNot() {
        var free = task(office.dossier(Office.PROVINCE, "Bùi Thị Loạt Một"));
        var mine = task(office.dossier(Office.PROVINCE, "Bùi Thị Loạt Hai"));
        var taken = task(office.dossier(Office.PROVINCE, "Bùi Thị Loạt Ba"));
        as("huy", () -> desk.claim(mine));
        as("both", () -> desk.claim(taken));

        var bundle = begin("huy", DeskActs.CLAIM, Map.of(), free, mine, taken);
        run.run(bundle);

        assertThat(lines.of(bundle))
                .extracting(each -> each.item().task(), each -> each.item().result())
                .containsExactlyInAnyOrder(
                        tuple(free, Result.DONE), tuple(mine, Result.SAME), tuple(taken, Result.REFUSED));
        assertThat(settled(bundle, taken).reason()).contains("Cán bộ both đã nhận việc này");
        assertThat(holder(free)).isEqualTo("huy");
        assertThat(book.find(bundle).orElseThrow().course().endedAt()).isNotNull();
    }

    @Test
    void takesBackOnlyWhatItHasChanged() {
        var free = task(office.dossier(Office.PROVINCE, "Bùi Thị Hoàn Một"));
        var mine = task(office.dossier(Office.PROVINCE, "Bùi Thị Hoàn Hai"));
        as("huy", () -> desk.claim(mine));
        var bundle = begin("huy", DeskActs.CLAIM, Map.of(), free, mine);
        run.run(bundle);

        var back = book.undo(
                book.find(bundle).orElseThrow(), new Order(DeskActs.RELEASE, Map.of(), "vi", "undo-" + bundle));
        run.run(back);

        assertThat(holder(free)).isEmpty();
        assertThat(holder(mine)).isEqualTo("huy");
        assertThat(bundles.inverse(book.find(bundle).orElseThrow())).isEmpty();
    }

    @Test
    void endorsesManyWithTheFormThatAllowsItAndLeavesOtherStepsAlone() {
        var proposed = proposed("Bùi Thị Đồng Một");
        var unproposed = task(office.dossier(Office.PROVINCE, "Bùi Thị Đồng Hai"));

        var bundle = begin("hoa", DeskActs.COMPLETE, Map.of("step", "reviewProposal"), proposed, unproposed);
        run.run(bundle);

        assertThat(settled(bundle, proposed).item().result()).isEqualTo(Result.DONE);
        assertThat(worklist.line(proposed)).isEmpty();
        assertThat(settled(bundle, unproposed).item().result()).isEqualTo(Result.REFUSED);
        assertThat(settled(bundle, unproposed).reason()).contains("phải xem và làm riêng");
    }

    @Test
    void givesManyAndSaysOfEachWhyNot() {
        var free = task(office.dossier(Office.PROVINCE, "Bùi Thị Giao Một"));
        var his = task(office.dossier(Office.PROVINCE, "Bùi Thị Giao Hai"));
        var review = proposed("Bùi Thị Giao Ba");
        as("huy", () -> desk.claim(his));

        var bundle = begin("hoa", DeskActs.ASSIGN, Map.of("receiver", "huy", "reason", "Cân đối"), free, his, review);
        run.run(bundle);

        assertThat(holder(free)).isEqualTo("huy");
        assertThat(settled(bundle, his).item().result()).isEqualTo(Result.SAME);
        assertThat(settled(bundle, review).reason()).contains("Cán bộ huy không giữ vai trò");
        assertThat(bundles.inverse(book.find(bundle).orElseThrow())).isEmpty();
    }

    @Test
    void keepsDutiesApartInABundleToo() {
        var dossier = office.dossier(Office.PROVINCE, "Bùi Thị Tách");
        as("both", () -> {
            desk.claim(task(dossier));
            desk.complete(task(dossier), DeskTests.PROPOSAL);
        });
        var review = task(dossier);

        var bundle = begin("both", DeskActs.COMPLETE, Map.of("step", "reviewProposal"), review);
        run.run(bundle);

        assertThat(settled(bundle, review).item().result()).isEqualTo(Result.REFUSED);
        assertThat(worklist.line(review)).isPresent();
    }

    @Test
    void stopsWhereItIsAndGoesOnLater() {
        var first = task(office.dossier(Office.PROVINCE, "Bùi Thị Dừng Một"));
        var second = task(office.dossier(Office.PROVINCE, "Bùi Thị Dừng Hai"));
        var bundle = begin("huy", DeskActs.CLAIM, Map.of(), first, second);
        book.stop(bundle);

        run.run(bundle);
        assertThat(lines.standing(book.find(bundle).orElseThrow()).isHalf()).isTrue();
        assertThat(holder(first)).isEmpty();

        book.resume(bundle);
        run.run(bundle);
        assertThat(List.of(holder(first), holder(second))).containsOnly("huy");
    }

    @Test
    void letsTwoPeopleClaimTheSameManyWithoutHarm() throws InterruptedException {
        var tasks = IntStream.range(0, 6)
                .mapToObj(number -> task(office.dossier(Office.PROVINCE, "Bùi Thị Đua " + number)))
                .toArray(String[]::new);
        var one = begin("huy", DeskActs.CLAIM, Map.of(), tasks);
        var other = begin("both", DeskActs.CLAIM, Map.of(), tasks);

        var people = Executors.newFixedThreadPool(3);
        List.of(one, other, one).forEach(bundle -> people.execute(() -> run.run(bundle)));
        people.shutdown();
        assertThat(people.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        for (var task : tasks) {
            var isFirst = settled(one, task).item().result() == Result.DONE;
            var isOther = settled(other, task).item().result() == Result.DONE;
            assertThat(isFirst).isNotEqualTo(isOther);
            assertThat(holder(task)).isEqualTo(isFirst ? "huy" : "both");
        }
    }

    @Test
    void writesIntoTheJournalWhoDidWhatToHowMany() {
        var task = task(office.dossier(Office.PROVINCE, "Bùi Thị Ghi"));

        var bundle = begin("huy", DeskActs.CLAIM, Map.of(), task);
        run.run(bundle);

        assertThat(jdbc.sql(
                                "select act from journal_entry where chain = 'house:worklist' and actor = 'huy' and details like ?")
                        .param(bundle + "%")
                        .query(String.class)
                        .list())
                .contains("bundleBegun", "bundleEnded");
    }

    private String proposed(String name) {
        var dossier = office.dossier(Office.PROVINCE, name);
        as("huy", () -> {
            desk.claim(task(dossier));
            desk.complete(task(dossier), DeskTests.PROPOSAL);
        });
        return task(dossier);
    }

    private long begin(String account, String act, Map<String, String> input, String... tasks) {
        var order = new Order(act, input, "vi", UUID.randomUUID().toString());
        return Acting.as(office.officer(account), () -> book.begin(account, order, Arrays.asList(tasks)));
    }

    private Settled settled(long bundle, String task) {
        return lines.of(bundle).stream()
                .filter(each -> each.item().task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private String holder(String task) {
        var holder = worklist.line(task).orElseThrow().holder();
        return holder == null ? "" : holder.person().account();
    }

    private String task(DossierCode dossier) {
        return worklist.of(dossier).get(0).task();
    }

    private void as(String account, Runnable work) {
        Acting.as(office.officer(account), () -> {
            work.run();
            return account;
        });
    }
}
