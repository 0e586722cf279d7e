package vn.motcua.journey;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Makes the engine the house's own: its plug-in comes last, so that nothing set elsewhere can loosen it. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static ProcessEnginePlugin safeEngine(
            Departments departments, ModelPolicy policy, ApplicationEventPublisher events) {
        return new SafeEngine(policy, new ExpressionGuard(departments), events);
    }

    @Bean
    LawReader lawReader() {
        return new LawReader();
    }
}
