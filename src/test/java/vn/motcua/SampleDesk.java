package vn.motcua;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RouterFunctions.route;
import static org.springframework.web.servlet.function.ServerResponse.ok;
import static org.springframework.web.servlet.function.ServerResponse.seeOther;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages with sample people, without database, engine or sign-in: what a template looks like, not what a room does. */
@Import({Pages.class, Faults.class})
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
class SampleDesk {

    static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

    static final AtomicInteger TAKEN = new AtomicInteger();
    static final List<Map<String, String>> DRAFTS = new CopyOnWriteArrayList<>();
    private static final Duration SLOW = Duration.ofMillis(700);

    @Bean
    FilterRegistrationBean<?> contentPolicy() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        });
    }

    @Bean
    RouterFunction<ServerResponse> samples() {
        return route(GET("/sample"), page("sample", Samples.fragments()))
                .andRoute(POST("/sample"), this::take)
                .andRoute(GET("/login"), request -> ok().render("access/login", Samples.login(true)))
                .andRoute(GET("/login-failed"), request -> ok().render("access/login", Samples.login(false)))
                .andRoute(GET("/tasks"), page("tasklist/worklist", Samples.worklist()))
                .andRoute(GET("/tasks-empty"), page("tasklist/worklist", Samples.emptyWorklist()))
                .andRoute(GET("/tasks/7"), page("tasklist/task", Samples.task(true)))
                .andRoute(GET("/tasks/8"), page("tasklist/task", Samples.task(false)))
                .andRoute(GET("/tasks/9"), page("tasklist/task", Samples.begun()))
                .andRoute(POST("/tasks/7/form"), page("tasklist/form :: fields", Samples.redrawn()))
                .andRoute(GET("/dossiers/{code}"), page("tasklist/dossier", Samples.dossier()))
                .andRoute(POST("/palette"), page("palette :: found", Samples.found()))
                .andRoute(GET("/dossiers"), page("tasklist/dossiers", Samples.dossiers()))
                .andRoute(GET("/diagram"), request -> ok().contentType(MediaType.APPLICATION_XML)
                        .body(new ClassPathResource("processes/settle-benefit.bpmn")))
                .andRoute(GET("/places"), request -> ok().body(Samples.drawn()))
                .andRoute(GET("/papers/don-14-hsb.pdf"), request -> ok().contentType(MediaType.APPLICATION_PDF)
                        .body(SamplePapers.pdf(2)))
                .andRoute(GET("/papers/so-bhxh.png"), request -> ok().contentType(MediaType.IMAGE_PNG)
                        .body(SamplePapers.png()))
                .andRoute(POST("/tasks/7/draft"), this::keep)
                .andRoute(GET("/live"), request -> ok().contentType(MediaType.TEXT_EVENT_STREAM)
                        .body("retry: 600000\n\n"))
                .andRoute(GET("/wrong"), page("sample", Samples.wrong()))
                .andRoute(GET("/noticed"), page("sample", Samples.noticed()))
                .andRoute(GET("/refused/{status}"), request -> {
                    throw new ResponseStatusException(
                            HttpStatus.valueOf(Integer.parseInt(request.pathVariable("status"))));
                })
                .andRoute(GET("/broken"), request -> {
                    throw new IllegalStateException("broken on purpose");
                });
    }

    /** Takes a form slowly enough for a second click, and fails it when its text says so. */
    private ServerResponse keep(ServerRequest request) {
        DRAFTS.add(request.params().toSingleValueMap());
        return ServerResponse.noContent().build();
    }

    private ServerResponse take(ServerRequest request) throws InterruptedException {
        TAKEN.incrementAndGet();
        Thread.sleep(SLOW.toMillis());
        if (request.param("reason").orElse("").equals("fail")) throw new IllegalStateException("broken on purpose");
        return seeOther(URI.create("/sample")).build();
    }

    private static HandlerFunction<ServerResponse> page(String view, Map<String, Object> model) {
        return request -> ok().render(view, Samples.framed(model));
    }
}
