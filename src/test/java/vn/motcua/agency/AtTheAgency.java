package vn.motcua.agency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.motcua.ClearedDesks;

/** The whole house with a few people of its own and a clock that tests set, on H2 in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Agency.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=test",
            "spring.datasource.url=jdbc:h2:mem:agency;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.password-days=2000", // tests set the clock years ahead
            "motcua.second-factor=offered",
            "motcua.notices.follow-every=0s", // tests follow the journal themselves
            "motcua.data=target/agency",
            "motcua.journal.anchors=target/anchors/${random.uuid}",
            "motcua.journal.key=target/journal-key.pem"
        })
@ExtendWith(ClearedDesks.class)
public @interface AtTheAgency {}
