package vn.motcua.notices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person wants to be told of, by which way and where. Only what differs from what everybody gets is kept. */
@Component
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the product of what is one's own; by e-mail and short message of nothing. */
    static Reach usual(Channel channel) {
        return channel == Channel.BELL ? Reach.MINE : Reach.NONE;
    }

    /** How far each channel reaches for a person and a kind. */
    @Transactional(readOnly = true)
    public Map<Channel, Reach> of(String account, Kind kind) {
        var reaches = new EnumMap<Channel, Reach>(Channel.class);
        for (var channel : Channel.values()) reaches.put(channel, usual(channel));
        jdbc.sql("select channel, reach from notice_choice where username = ? and kind = ?")
                .params(account, kind.name())
                .query(row -> {
                    reaches.put(Channel.valueOf(row.getString(1)), Reach.valueOf(row.getString(2)));
                });
        return reaches;
    }

    /** All that a person has chosen otherwise than usual. */
    @Transactional(readOnly = true)
    public List<Choice> all(String account) {
        return jdbc.sql("select kind, channel, reach from notice_choice where username = ?")
                .param(account)
                .query((row, number) -> new Choice(
                        Kind.valueOf(row.getString(1)),
                        Channel.valueOf(row.getString(2)),
                        Reach.valueOf(row.getString(3))))
                .list();
    }

    /** Who wants to be told of everybody's dossiers. */
    @Transactional(readOnly = true)
    public List<String> wantingAll(Kind kind) {
        return jdbc.sql("select distinct username from notice_choice where kind = ? and reach = ?")
                .params(kind.name(), Reach.ALL.name())
                .query(String.class)
                .list();
    }

    /** Where a person is reached outside the product; nowhere unless the person has said so. */
    @Transactional(readOnly = true)
    public Address address(String account) {
        return jdbc.sql("select email, phone, digest from notice_address where username = ?")
                .param(account)
                .query((row, number) -> new Address(row.getString(1), row.getString(2), row.getBoolean(3)))
                .optional()
                .orElse(Address.NONE);
    }

    /** All that a person has chosen takes the place of what was chosen before. */
    @Transactional
    public void keep(String account, Address address, List<Choice> choices) {
        jdbc.sql("delete from notice_choice where username = ?").param(account).update();
        jdbc.sql("delete from notice_address where username = ?").param(account).update();
        jdbc.sql(
                        """
                        insert into notice_address (username, email, phone, digest)
                        select a.username, ?, ?, ? from account a where a.username = ?""")
                .params(address.email(), address.phone(), address.digest(), account)
                .update();
        choices.stream()
                .filter(choice -> choice.reach() != usual(choice.channel()))
                .forEach(choice -> keep(account, choice));
    }

    private void keep(String account, Choice choice) {
        jdbc.sql(
                        """
                        insert into notice_choice (username, kind, channel, reach)
                        select a.username, ?, ?, ? from account a where a.username = ?""")
                .params(
                        choice.kind().name(),
                        choice.channel().name(),
                        choice.reach().name(),
                        account)
                .update();
    }

    /** Of which dossiers of a kind, by which way. */
    record Choice(Kind kind, Channel channel, Reach reach) {}

    /** Where somebody is reached; {@code digest}: e-mail once a day instead of at once. */
    record Address(@Nullable String email, @Nullable String phone, boolean digest) {

        static final Address NONE = new Address(null, null, true);

        /** Whether the channel leads anywhere. */
        boolean has(Channel channel) {
            return switch (channel) {
                case BELL -> true;
                case MAIL -> email != null;
                case SMS -> phone != null;
            };
        }

        String at(Channel channel) {
            return Objects.requireNonNull(channel == Channel.MAIL ? email : phone);
        }
    }
}
