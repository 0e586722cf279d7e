package vn.motcua.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Who may enter: programs by their keys or by Basic authentication under {@code /api}, people by the sign-in page. Closed
 * by default; what anybody may verify is open, and so are the links by which a telephone sends photos.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; frame-src 'self'; "
            + "frame-ancestors 'self'; base-uri 'none'; form-action 'self'";
    private static final String NO_CONTENT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, AuthenticationManager entry, ApiKeys keys, ProgramRefusals refusals, RefusalLog log)
            throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authenticationManager(entry)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/verify", "/api/verify/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // no cookie authenticates here, so there is nothing to forge
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NO_CONTENT)))
                .addFilterBefore(new KeyCheck(keys, refusals), BasicAuthenticationFilter.class)
                .addFilterAfter(new Refusals(log), AuthorizationFilter.class)
                .addFilterAfter(new DueFirst(refusals), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            AuthenticationManager entry,
            ProgramRefusals refusals,
            RefusalLog log,
            SessionRegistry sessions,
            SignInSteps steps,
            ProviderSteps provider,
            ProviderLogout logout)
            throws Exception {
        provider.join(http, sessions);
        return http.authenticationManager(entry)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll() // the end of a line that was let in when it began
                        .requestMatchers(
                                "/login",
                                "/login/code",
                                "/error",
                                "/css/**",
                                "/built/**",
                                "/webjars/**",
                                "/favicon.svg",
                                "/health",
                                "/verify",
                                "/verify/*",
                                "/photos/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login")
                        .successHandler(steps.entrance())
                        .failureHandler(steps.refusal()))
                .addFilterAfter(steps.codeCheck(sessions), UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(session ->
                        session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/login?ended"))
                .addFilterAfter(new Refusals(log), AuthorizationFilter.class)
                .addFilterAfter(new DueFirst(refusals), AuthorizationFilter.class)
                .logout(leaving -> leaving.logoutSuccessHandler(logout))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_POLICY + provider.formTargets()))
                        .frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    AuthenticationManager entry(Accounts accounts, PasswordEncoder passwords, Patience patience, SignIns signIns) {
        return new ProviderManager(new PasswordCheck(accounts, passwords, patience, signIns));
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions when one has ended. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    PasswordEncoder passwords(Clock clock, @Value("${motcua.password-cost:10}") int cost) {
        return new ProvedPasswords(new BCryptPasswordEncoder(cost), clock);
    }
}
