package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.SetClock;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ShortMessages;
import vn.motcua.journey.FormRefused;

@AtTheCounter
class AcknowledgementsTests {

    private static final Pattern DIGITS = Pattern.compile("(\\d{6})\\. ");
    private static final String WRONG = "wrong";
    private static final AtomicInteger NEXT = new AtomicInteger(9000);

    private final SetClock clock = new SetClock().at("2026-11-18T09:00");
    private final List<String> sent = new ArrayList<>();
    private final DossierCode dossier = new DossierCode("G12.099.01-261118-" + NEXT.incrementAndGet());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    PlatformTransactionManager transactions;

    private Acknowledgements desk;

    @BeforeEach
    void open() {
        desk = desk((code, key, text) -> sent.add(text));
    }

    @Test
    void sendsACodeThatProvesTheReceipt() {
        assertThat(refused(null)).isEqualTo("sent");
        assertThat(sent).singleElement().asString().contains(dossier.value());

        assertThatCode(() -> desk.demand(dossier, code())).doesNotThrowAnyException();
        assertThat(jdbc.sql("select hash from result_code where dossier = ?")
                        .param(dossier.value())
                        .query(String.class)
                        .single())
                .doesNotContain(code());
    }

    @Test
    void sendsNoSecondCodeWithinAMinuteAndNoneAfterFive() {
        refused(null);
        assertThat(refused(null)).isEqualTo("sent");
        assertThat(sent).hasSize(1);

        for (int time = 0; time < 4; time++) {
            clock.pass(Duration.ofMinutes(1));
            assertThat(refused(null)).isEqualTo("sent");
        }
        clock.pass(Duration.ofMinutes(1));

        assertThat(refused(null)).isEqualTo("enough");
        assertThat(sent).hasSize(5);
    }

    @Test
    void takesNoCodeThatIsOldOrWasMistypedTooOften() {
        refused(null);
        var other = code().equals("000000") ? "000001" : "000000";
        for (int time = 0; time < 5; time++) assertThat(refused(other)).isEqualTo(WRONG);
        assertThat(refused(code())).isEqualTo("tries");

        clock.pass(Duration.ofMinutes(1));
        refused(null);
        clock.pass(Duration.ofMinutes(11));

        assertThat(refused(code())).isEqualTo("old");
    }

    @Test
    void countsWhatWasMistypedThoughTheFormIsRefused() {
        refused(null);

        new TransactionTemplate(transactions).executeWithoutResult(form -> {
            refused(code().equals("000000") ? "000001" : "000000");
            form.setRollbackOnly();
        });

        assertThat(jdbc.sql("select mistyped from result_code where dossier = ?")
                        .param(dossier.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void asksForASignatureWhereNoMessageLeavesTheHouse() {
        desk = desk((code, key, text) -> false);

        assertThat(refused(null)).isEqualTo("unsent");
    }

    private Acknowledgements desk(ShortMessages telephone) {
        var ways = new StaticListableBeanFactory();
        ways.addBean("telephone", telephone);
        return new Acknowledgements(
                new ResultCodes(jdbc, clock), ways.getBeanProvider(ShortMessages.class), messages, transactions, clock);
    }

    private String code() {
        var digits = DIGITS.matcher(sent.get(sent.size() - 1));
        assertThat(digits.find()).isTrue();
        return digits.group(1);
    }

    private String refused(@Nullable String typed) {
        var key = catchThrowableOfType(FormRefused.class, () -> desk.demand(dossier, typed))
                .faults()
                .get(0)
                .messageKey();
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
