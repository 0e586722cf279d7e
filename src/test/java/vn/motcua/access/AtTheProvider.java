package vn.motcua.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.Keycloak;
import vn.motcua.agency.Agency;

/** The house as an agency runs it: behind a proxy, with its own provider of sign-ins, a second factor for whoever signs or pays. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Agency.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=test,proxy",
            "spring.datasource.url=jdbc:h2:mem:provider;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.data=target/provider",
            "motcua.password-days=2000",
            "motcua.oidc.client-secret=a-secret-of-the-test-alone",
            "motcua.oidc.name=Cổng Lam Giang",
            "motcua.oidc.second-factor-acr=2"
        })
@ContextConfiguration(initializers = Keycloak.class)
@interface AtTheProvider {}
