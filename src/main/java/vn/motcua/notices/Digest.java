package vn.motcua.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.notices.Letters.Draft;

/** One e-mail a day with all that is new, for whoever wants no more of them. */
@Component
class Digest {

    static final String KIND = "DIGEST";

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Clock clock;
    private final LocalTime time;

    Digest(JdbcClient jdbc, Letters letters, Clock clock, @Value("${motcua.notices.digest-at}") LocalTime time) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
        this.time = time;
    }

    /** Writes the day's letters once the hour has come; what arrives later waits for tomorrow's. */
    @Transactional
    public void gather() {
        if (LocalTime.now(clock).isBefore(time)) return;
        jdbc.sql("select distinct username from notice where for_digest order by username")
                .query(String.class)
                .list()
                .forEach(account -> gather(account, LocalDate.now(clock)));
    }

    private void gather(String account, LocalDate today) {
        var event = Channel.MAIL + ":" + account + ":digest:" + today;
        if (letters.of(event).isPresent()) return;
        letters.lay(new Draft(event, Channel.MAIL, account, KIND, null));
        letters.of(event).ifPresent(letter -> jdbc.sql(
                        "update notice set digest = ?, for_digest = false where username = ? and for_digest")
                .params(letter.id(), account)
                .update());
    }

    /** What a letter tells of, oldest first. */
    @Transactional(readOnly = true)
    public List<Item> items(long letter) {
        return jdbc.sql("select kind, dossier from notice where digest = ? order by id")
                .param(letter)
                .query((row, number) ->
                        new Item(Kind.valueOf(row.getString("kind")), new DossierCode(row.getString("dossier"))))
                .list();
    }

    /** One thing of a digest. */
    record Item(Kind kind, DossierCode dossier) {}
}
