package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** What every page's frame shows: who is signed in, and the rooms this person may enter. Read only if a page is drawn. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final List<NavItem> items;
    private final ObjectProvider<Bell> bell;
    private final MessageSource messages;
    private final Provider provider;
    private final Notices notices;
    private final boolean practice;

    PageFrame(
            ObjectProvider<NavItem> items,
            ObjectProvider<Bell> bell,
            MessageSource messages,
            Provider provider,
            Notices notices,
            @Value("${motcua.practice:false}") boolean practice) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.bell = bell;
        this.messages = messages;
        this.provider = provider;
        this.notices = notices;
        this.practice = practice;
    }

    @ModelAttribute("me")
    @Nullable
    Me me(Locale locale) {
        return Acting.officer()
                .map(officer ->
                        new Me(officer.name(), place(officer, locale), officer.hasSecondFactor(), vouching(officer)))
                .orElse(null);
    }

    /** Whether this house is for practice, where nothing is real. */
    @ModelAttribute("practice")
    boolean practice() {
        return practice;
    }

    /** How many notices wait; nothing where no room keeps any. */
    @ModelAttribute("bell")
    LazyContextVariable<@Nullable Integer> bell() {
        return new LazyContextVariable<>() {
            @Override
            protected @Nullable Integer loadValue() {
                return Acting.officer()
                        .flatMap(officer -> bell.stream().findFirst().map(each -> each.unread(officer)))
                        .orElse(null);
            }
        };
    }

    @ModelAttribute("nav")
    LazyContextVariable<List<Entry>> nav(HttpServletRequest request) {
        var path = request.getServletPath();
        return new LazyContextVariable<>() {
            @Override
            protected List<Entry> loadValue() {
                return Acting.officer().map(officer -> entries(officer, path)).orElseGet(List::of);
            }
        };
    }

    /** Every page the person may open from anywhere, those of the bar first. */
    @ModelAttribute("everywhere")
    LazyContextVariable<List<NavItem>> everywhere() {
        return new LazyContextVariable<>() {
            @Override
            protected List<NavItem> loadValue() {
                return Acting.officer().map(PageFrame.this::open).orElseGet(List::of);
            }
        };
    }

    /** How much the person is told beside his own name. */
    @ModelAttribute("toldMe")
    LazyContextVariable<Integer> toldMe() {
        return new LazyContextVariable<>() {
            @Override
            protected Integer loadValue() {
                return Acting.officer()
                        .map(officer -> notices.now(officer).size())
                        .orElse(0);
            }
        };
    }

    private List<NavItem> open(Officer officer) {
        return items.stream().filter(item -> item.isFor(officer)).toList();
    }

    private List<Entry> entries(Officer officer, String path) {
        return open(officer).stream()
                .filter(NavItem::isInBar)
                .map(item -> new Entry(
                        item.path(),
                        item.label(),
                        item.icon(),
                        item.waiting().applyAsInt(officer),
                        path.equals(item.path()) || path.startsWith(item.path() + "/")))
                .toList();
    }

    private @Nullable String vouching(Officer officer) {
        return officer.isPasswordless() ? provider.name() : null;
    }

    private String place(Officer officer, Locale locale) {
        return officer.grants().stream()
                .findFirst()
                .map(grant -> messages.getMessage("role." + grant.role().key(), null, locale) + ", " + grant.unitName())
                .orElse("");
    }

    /** The signed-in person, whether acts of weight ask for a one-time code, and which provider vouches where there is no password. */
    public record Me(String name, String place, boolean asksForCode, @Nullable String provider) {}

    /** One entry of the bar. */
    public record Entry(String path, String label, String icon, int count, boolean current) {}
}
