package vn.motcua.tasklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;
import vn.motcua.tasklist.Bundle.Item;
import vn.motcua.tasklist.Bundle.Result;

/**
 * Works through bundles in their owners' names, two at a time. Each item is its own transaction, checked with the rights its
 * owner has at that moment; whoever stops a bundle, or closes the house, leaves the rest undone and visible as such.
 */
@Component
class BundleRun implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BundleRun.class);
    private static final int RUNNERS = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final BundleBook book;
    private final List<BundleAct> acts;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final MessageSource messages;
    private final ExecutorService runners = Executors.newFixedThreadPool(RUNNERS, work -> {
        var thread = new Thread(work, "bundle");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean isClosing;

    BundleRun(
            BundleBook book,
            List<BundleAct> acts,
            Accounts accounts,
            PlatformTransactionManager transactions,
            MessageSource messages) {
        this.book = book;
        this.acts = acts;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.messages = messages;
    }

    /** Works on a bundle as soon as there is somebody free. */
    void start(long bundle) {
        runners.execute(() -> {
            try {
                run(bundle);
            } catch (RuntimeException fault) {
                LOG.error("Bundle {} stands still", bundle, fault);
            }
        });
    }

    /** Works on a bundle until nothing waits any more, or somebody stops it. */
    void run(long id) {
        book.find(id).ifPresent(this::run);
    }

    private void run(Bundle bundle) {
        var id = bundle.id();
        var act = find(bundle.order().act()).orElseThrow();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(bundle.order().language()));
        try {
            for (var item = book.next(id); item.isPresent() && !isClosing; item = book.next(id)) {
                var officer = accounts.loadUserByUsername(bundle.owner());
                if (officer.isEnabled()) as(officer, act, bundle, item.get());
                else book.stop(id);
            }
            Acting.as(accounts.loadUserByUsername(bundle.owner()), () -> {
                book.end(id);
                return id;
            });
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** The act of a key, if there is one. */
    Optional<BundleAct> find(String key) {
        return acts.stream().filter(act -> act.key().equals(key)).findFirst();
    }

    private void as(Officer officer, BundleAct act, Bundle bundle, Item item) {
        Acting.as(officer, () -> {
            try {
                return transaction.execute(status -> one(act, bundle, item));
            } catch (TaskRefused refused) {
                return refuse(item, messages.getMessage(refused.text(), LocaleContextHolder.getLocale()));
            } catch (FormRefused refused) {
                return refuse(item, messages.getMessage(refused.text(), LocaleContextHolder.getLocale()));
            } catch (RuntimeException fault) {
                LOG.error("Item {} of bundle {}", item.place(), bundle.id(), fault);
                return refuse(item, messages.getMessage("bundle.refused.fault", null, LocaleContextHolder.getLocale()));
            }
        });
    }

    private boolean one(BundleAct act, Bundle bundle, Item item) {
        if (!book.settle(item, Result.DONE, null)) return false;
        if (!act.deed().to(item.task(), bundle.order().input())) book.same(item);
        return true;
    }

    private boolean refuse(Item item, String reason) {
        return book.settle(item, Result.REFUSED, reason);
    }

    @Override
    public void destroy() {
        isClosing = true;
        runners.shutdown();
        try {
            if (!runners.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) runners.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
