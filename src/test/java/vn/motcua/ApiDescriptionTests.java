package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@WholeHouse
class ApiDescriptionTests {

    @Autowired
    TestRestTemplate programs;

    @Test
    void saysHowProgramsComeInAndWhichActsTakeACode() {
        var api = programs.withBasicAuth("le.mai", Person.PASSWORD).getForObject("/v3/api-docs", JsonNode.class);

        assertThat(api.at("/components/securitySchemes/key/scheme").asText()).isEqualTo("bearer");
        assertThat(api.at("/security")).hasSize(2);
        assertThat(takingCodes(api))
                .containsExactlyInAnyOrder(
                        "post /api/tasks/{id}/complete",
                        "post /api/payments/orders/{id}/cash-payment",
                        "get /api/payments/batches/{id}/file",
                        "post /api/payments/payrolls/{id}/approval",
                        "post /api/payments/payrolls/{id}/release",
                        "post /api/account/second-factor",
                        "post /api/account/second-factor/confirmation",
                        "post /api/account/second-factor/removal",
                        "post /api/account/keys");
    }

    private static ArrayList<String> takingCodes(JsonNode api) {
        var taking = new ArrayList<String>();
        api.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(act -> {
                    if (act.getValue()
                            .path("parameters")
                            .findValuesAsText("name")
                            .contains("One-Time-Code")) taking.add(act.getKey() + " " + path.getKey());
                }));
        return taking;
    }
}
