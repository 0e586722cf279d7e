package vn.motcua.contributions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.motcua.dossier.Identities.Candidates;

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
            return Optional.of(
                    checked(insuranceNumber, ask("look-up", new LookUp(insuranceNumber), Contributor.class)));
        } catch (HttpClientErrorException e) {
            if (isUnknown(e)) return Optional.empty();
            throw refused(e);
        } catch (RestClientException e) {
            throw silent(e);
        }
    }

    @Override
    public List<Contributor> all(Collection<String> insuranceNumbers) {
        var numbers = List.copyOf(insuranceNumbers);
        var found = new ArrayList<Contributor>();
        for (var from = 0; from < numbers.size(); from += LookUps.MOST)
            found.addAll(some(numbers.subList(from, Math.min(numbers.size(), from + LookUps.MOST))));
        return found;
    }

    @Override
    public Candidates alike(IdentityQuestion question) {
        try {
            var answer = ask("identities", question, Candidates.class);
            if (answer == null) throw another();
            return answer;
        } catch (HttpClientErrorException e) {
            throw refused(e);
        } catch (RestClientException e) {
            throw silent(e);
        }
    }

    private List<Contributor> some(List<String> asked) {
        try {
            var answer = ask("look-ups", new LookUps(asked), Contributor[].class);
            if (answer == null) throw another();
            return Stream.of(answer)
                    .map(one -> asked.contains(one.insuranceNumber()) ? one : checked("", one))
                    .toList();
        } catch (HttpClientErrorException e) {
            throw refused(e);
        } catch (RestClientException e) {
            throw silent(e);
        }
    }

    private <T> @Nullable T ask(String call, Object question, Class<T> answer) {
        return register.post()
                .uri("/api/contributors/" + call)
                .body(question)
                .retrieve()
                .body(answer);
    }

    private static RegisterUnreachable refused(HttpClientErrorException e) {
        return new RegisterUnreachable("The contribution register refused the question: " + e.getStatusCode(), e);
    }

    private static RegisterUnreachable silent(RestClientException e) {
        return new RegisterUnreachable("The contribution register does not answer: " + e.getMessage(), e);
    }

    private static RegisterUnreachable another() {
        return new RegisterUnreachable("The contribution register answers another question", null);
    }

    /** A register that answers nothing, or about somebody else, has not answered. */
    private static Contributor checked(String asked, @Nullable Contributor answer) {
        if (answer == null || !answer.insuranceNumber().equals(asked)) throw another();
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
