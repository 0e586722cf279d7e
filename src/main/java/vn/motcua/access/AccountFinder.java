package vn.motcua.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds accounts for whoever keeps them, by the words of a name or of the account's own, accents or not. */
@Component
class AccountFinder implements Finder {

    private static final String PLACE = "palette";
    private static final int MOST = 6;

    private final AccountBook book;
    private final LookLog log;

    AccountFinder(AccountBook book, LookLog log) {
        this.book = book;
        this.log = log;
    }

    @Override
    public List<Found> find(String typed) {
        if (!Acting.person().holds(Role.ACCESS_ADMINISTRATOR)) return List.of();
        var words = PlainText.of(typed).split(" ");
        var found = book.all().stream()
                .filter(account -> fits(account, words))
                .limit(MOST)
                .map(AccountFinder::found)
                .toList();
        log.searched(typed, PLACE, found.size());
        return found;
    }

    private static boolean fits(AccountBook.Account account, String[] words) {
        var names = PlainText.of(account.name() + " " + account.username());
        return Arrays.stream(words).allMatch(names::contains);
    }

    private static Found found(AccountBook.Account account) {
        return new Found(What.ACCOUNT, account.name(), account.username(), "/accounts/" + account.username(), null);
    }
}
