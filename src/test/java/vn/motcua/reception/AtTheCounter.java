package vn.motcua.reception;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import vn.motcua.ClearedDesks;

/** The desk as a whole, on a database in memory; all its tests share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Counterside.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:counter;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.data=target/counter-tests"
        })
@ExtendWith(ClearedDesks.class)
@interface AtTheCounter {}
