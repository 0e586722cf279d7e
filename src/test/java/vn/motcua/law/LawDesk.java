package vn.motcua.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.OfficeHours;
import vn.motcua.dossier.Wording;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.law.basis.Calculator;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.onetime.PrintedGrounds;

/** The law asked as the calculation contract asks it, without a house around it. */
public final class LawDesk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal HALF_A_DONG = new BigDecimal("0.5");
    private static final Calculations CALCULATIONS =
            new Calculations(LawFigures.read(), new PrintedGrounds(), time(), messages());

    private LawDesk() {}

    /** The answer to a benefit's facts, written as JSON with single quotes; its steps are worked through again. */
    public static Calculation settle(String benefit, String on, String facts) {
        try {
            var calculation = ask(benefit, on, facts);
            workThrough(calculation);
            return calculation;
        } catch (CaseNotClear unclear) {
            throw new AssertionError(unclear.getMessage(), unclear);
        }
    }

    /** The fact that stands in the way, such as {@code facts.days: missing}. */
    public static String unclear(String benefit, String on, String facts) {
        return catchThrowableOfType(CaseNotClear.class, () -> ask(benefit, on, facts))
                .getMessage();
    }

    private static Calculation ask(String benefit, String on, String facts) throws CaseNotClear {
        var body = JSON.createObjectNode().put("benefit", benefit).put("on", on).set("facts", read(facts));
        return CALCULATIONS.calculate(body, Wording.VIETNAMESE);
    }

    private static void workThrough(Calculation calculation) {
        for (var step : calculation.steps()) {
            assertThat(step.what()).isNotBlank().doesNotContain("law.");
            assertThat(step.legalBasis()).isNotBlank();
            if (isFormula(step.formula()))
                assertThat(Rounding.shown(Calculator.work(step.formula()))
                                .subtract(new BigDecimal(step.value()))
                                .abs())
                        .as(step.what() + ": " + step.formula() + " = " + step.value())
                        .isLessThanOrEqualTo(HALF_A_DONG);
        }
    }

    private static boolean isFormula(String text) {
        return !text.isBlank() && text.matches("[-−+×*/()., 0-9minax]+") && !text.matches("\\d{2}/\\d{2}/\\d{4}");
    }

    private static JsonNode read(String facts) {
        try {
            return JSON.readTree(facts.replace("'", "\""));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String[] basenames() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:messages/law*.properties");
            return Stream.of(files)
                    .map(file -> "messages/" + StringUtils.stripFilenameExtension(file.getFilename()))
                    .filter(name -> !name.endsWith("_en"))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The agency's time by the published calendar. */
    static WorkingTime time() {
        var table = new ClassPathResource("processes/rules/figures/calendar.csv");
        try (var reader = new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8)) {
            return new WorkingTime(WorkingCalendar.read(reader), OfficeHours.parse("07:30-17:00"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(basenames());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
