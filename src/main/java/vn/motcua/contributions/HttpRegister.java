package vn.motcua.contributions;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The agency's own register (TST), asked by HTTP; the contract is {@code docs/ports/contribution-register.md}. */
@Component
@ConditionalOnProperty(name = "motcua.register.kind", havingValue = "http")
class HttpRegister implements ContributionRegister {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RestClient register;

    HttpRegister(
            @Value("${motcua.register.url}") String url,
            @Value("${motcua.register.user}") String user,
            @Value("${motcua.register.password}") String password,
            Jackson2ObjectMapperBuilder json) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        register = RestClient.builder()
                .baseUrl(url)
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBasicAuth(user, password))
                .messageConverters(
                        converters -> converters.add(0, new MappingJackson2HttpMessageConverter(json.build())))
                .build();
    }

    @Override
    public Optional<Contributor> find(String insuranceNumber) {
        try {
            return Optional.ofNullable(register.post()
                    .uri("/api/contributors/look-up")
                    .body(new LookUp(insuranceNumber))
                    .retrieve()
                    .body(Contributor.class));
        } catch (HttpClientErrorException e) {
            if (e.getStatusCode() == HttpStatus.NOT_FOUND) return Optional.empty();
            throw new RegisterUnreachable("The contribution register refused the question", e);
        } catch (RestClientException e) {
            throw new RegisterUnreachable("The contribution register does not answer", e);
        }
    }

    /** The question: a BHXH number, in the body so that it stays out of addresses and logs. */
    record LookUp(String insuranceNumber) {}
}
