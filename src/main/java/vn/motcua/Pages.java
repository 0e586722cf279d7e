package vn.motcua;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import vn.motcua.journey.forms.Typed;

/** What all pages share: two languages, one bundle of messages per room, days as people write them in Vietnam (or as programs send them) and moments as people read them. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Printer<LocalDate> AS_WRITTEN = (day, reader) -> DAY.format(day);
    private static final Parser<LocalDate> AS_TYPED =
            (text, reader) -> Typed.day(text).orElseThrow(() -> new DateTimeException("No day: " + text));
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(HouseClock.VIETNAM);

    /** Vietnamese unless the reader chose English, kept in a cookie; programs choose by {@code Accept-Language}. */
    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("language") {
            @Override
            protected Locale parseLocaleValue(String text) {
                return language(text);
            }
        };
        languages.setDefaultLocaleFunction(Pages::languageOf);
        languages.setCookieMaxAge(Duration.ofDays(365));
        languages.setCookieHttpOnly(true);
        languages.setCookieSameSite("Lax");
        return languages;
    }

    /** Every room's {@code messages/<room>.properties}, Vietnamese where a language lacks a word. */
    @Bean
    MessageSource messageSource() throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /**
     * What browsers keep. Only these folders: where any address could be a file, every link of a page would be looked for
     * in every library.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        kept(registry, "/css/**", "classpath:/static/css/");
        kept(registry, "/built/**", "classpath:/static/built/");
        registry.addResourceHandler("/*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(A_DAY);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(A_YEAR)
                .resourceChain(true);
    }

    /** The address carries the hash of the content, so that nobody sees an old file. */
    private static void kept(ResourceHandlerRegistry registry, String addresses, String folder) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(folder)
                .setCacheControl(A_YEAR)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String text) {
                return language(text);
            }
        };
        choice.setParamName("lang");
        registry.addInterceptor(choice);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        var dates = new DateTimeFormatterRegistrar();
        dates.setUseIsoFormat(true);
        dates.registerFormatters(registry);
        registry.addFormatterForFieldType(LocalDate.class, AS_WRITTEN, AS_TYPED);
        registry.addConverter(Instant.class, String.class, MOMENT::format);
    }

    private static Locale languageOf(HttpServletRequest request) {
        var isProgram = request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return isProgram ? language(request.getLocale().getLanguage()) : VIETNAMESE;
    }

    private static Locale language(String text) {
        return text.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private static String[] bundles() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(String::valueOf)
                .map(name -> name.substring(0, name.length() - ".properties".length()))
                .filter(name -> !name.endsWith("_en"))
                .distinct()
                .sorted()
                .map("messages/"::concat)
                .toArray(String[]::new);
    }
}
