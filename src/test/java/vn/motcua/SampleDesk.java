package vn.motcua;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;
import static org.springframework.web.servlet.function.ServerResponse.ok;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.function.RouterFunction;
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
            + "font-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

    @Bean
    FilterRegistrationBean<?> contentPolicy() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            ((jakarta.servlet.http.HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        });
    }

    @Bean
    RouterFunction<ServerResponse> samples() {
        return route(GET("/sample"), request -> ok().render("sample", Samples.page(Samples.fragments())))
                .and(route(GET("/broken"), request -> {
                    throw new IllegalStateException("broken on purpose");
                }));
    }

    record Form(
            String name, Integer months, LocalDate born, String ground, String opinion, String answer, boolean seen) {}

    record Clock(String state, Double amount, String unit, int used) {}

    static final class Samples {

        static Map<String, Object> page(Map<String, Object> model) {
            var all = new java.util.HashMap<>(model);
            all.put("me", Map.of("name", "Phạm Quốc Huy", "place", "Chuyên viên, Chế độ BHXH"));
            all.put(
                    "nav",
                    List.of(place("/sample", "house.steps", 23, true), place("/other", "house.documents", 0, false)));
            return all;
        }

        private static Map<String, Object> place(String path, String label, int count, boolean current) {
            return Map.of("path", path, "label", label, "icon", "list-task", "count", count, "current", current);
        }

        static Map<String, Object> fragments() {
            var options =
                    List.of(Map.of("value", "a", "label", "Đủ điều kiện"), Map.of("value", "b", "label", "Không đủ"));
            var step = Map.of(
                    "title",
                    "Thời gian đóng",
                    "detail",
                    "07/2010 đến 05/2015",
                    "result",
                    "59 tháng",
                    "law",
                    "Luật Đ.72");
            var wage = Map.of(
                    "period", "2011", "months", 12, "wage", 2400000L, "coefficient", "1,65", "adjusted", 47520000L);
            return Map.ofEntries(
                    Map.entry("clock", new Clock("soon", 1.5, "days", 79)),
                    Map.entry("day", LocalDate.of(2026, 11, 18)),
                    Map.entry("moment", Instant.parse("2026-11-18T02:12:00Z")),
                    Map.entry(
                            "strip",
                            List.of(
                                    Map.of("state", "done", "name", "Tiếp nhận", "note", "02/11"),
                                    Map.of("state", "now", "name", "Chi trả", "note", "đang ở đây"))),
                    Map.entry("facts", List.of(Map.of("label", "Sinh", "value", "09/01/1982"))),
                    Map.entry("form", new Form("Lê <b>Mai", 3, LocalDate.of(1982, 1, 9), "b", "Đồng ý", "a", true)),
                    Map.entry("options", options),
                    Map.entry(
                            "tabs",
                            List.of(
                                    Map.of("href", "/a", "label", "Của tôi", "count", 3, "current", true),
                                    Map.of("href", "/b", "label", "Phòng", "count", 9, "current", false))),
                    Map.entry(
                            "timeline",
                            List.of(Map.of(
                                    "kind",
                                    "ok",
                                    "icon",
                                    "pen",
                                    "what",
                                    "Ký số",
                                    "who",
                                    "Trịnh Văn Bảo",
                                    "why",
                                    "Sớm",
                                    "when",
                                    Instant.EPOCH))),
                    Map.entry(
                            "places",
                            List.of(Map.of(
                                    "state", "now", "name", "Chi trả", "note", "Kế toán", "when", Instant.EPOCH))),
                    Map.entry(
                            "documents",
                            List.of(Map.of(
                                    "href",
                                    "/d",
                                    "icon",
                                    "file-earmark-text",
                                    "name",
                                    "Quyết định",
                                    "note",
                                    "Ký số",
                                    "size",
                                    "2 trang"))),
                    Map.entry("calculation", Map.of("steps", List.of(step), "total", step)),
                    Map.entry(
                            "wages", Map.of("year", 2026, "rows", List.of(wage), "months", 12, "adjusted", 47520000L)));
        }
    }
}
