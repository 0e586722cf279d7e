package vn.motcua.tasklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import vn.motcua.ClearedDesks;

/** The few people and small diagrams of the {@link Office}, on H2 in memory; each class finds the desks cleared. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Office.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.journey.deploy-own-models=false"
        })
@AutoConfigureMockMvc
@ExtendWith(ClearedDesks.class)
@interface AtTheOffice {}
