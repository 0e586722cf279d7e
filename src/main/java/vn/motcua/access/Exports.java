package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/** Writes into the journal who took which file out of the house, whatever page or program's way handed it out (Law 91/2025/QH15). */
@Component
class Exports implements HandlerInterceptor, WebMvcConfigurer {

    private static final String HANDED_OUT = "attachment";
    private static final int LONGEST = 300;

    private final Journal journal;
    private final Clock clock;

    Exports(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        var disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (disposition == null || !disposition.startsWith(HANDED_OUT)) return;
        var person = Acting.now();
        var address = request.getRequestURI();
        journal.append(
                Line.of(Line.ofAccount(person.account()), Line.Kind.EXPORT, person.at(clock.instant()), "EXPORTED")
                        .saying(address.substring(0, Math.min(LONGEST, address.length()))));
    }
}
