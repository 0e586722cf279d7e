package vn.motcua.contributions;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
            return Optional.of(checked(insuranceNumber, ask(insuranceNumber)));
        } catch (HttpClientErrorException e) {
            if (isUnknown(e)) return Optional.empty();
            throw new RegisterUnreachable("The contribution register refused the question: " + e.getStatusCode(), e);
        } catch (RestClientException e) {
            throw new RegisterUnreachable("The contribution register does not answer: " + e.getMessage(), e);
        }
    }

    private @Nullable Contributor ask(String insuranceNumber) {
        return register.post()
                .uri("/api/contributors/look-up")
                .body(new LookUp(insuranceNumber))
                .retrieve()
                .body(Contributor.class);
    }

    /** A register that answers nothing, or about somebody else, has not answered. */
    private static Contributor checked(String asked, @Nullable Contributor answer) {
        if (answer == null || !answer.insuranceNumber().equals(asked))
            throw new RegisterUnreachable("The contribution register answers another question", null);
        return answer;
    }

    /** Only a problem document says that the register knows nobody; any other 404 is a wrong address. */
    private static boolean isUnknown(HttpClientErrorException answer) {
        var headers = answer.getResponseHeaders();
        return answer.getStatusCode() == HttpStatus.NOT_FOUND
                && headers != null
                && MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(headers.getContentType());
    }
}
