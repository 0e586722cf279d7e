package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.somebody;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.PriorSettlements;

@AtTheAgency
class EarlierSettlementsApiTests {

    @Autowired
    Agency agency;

    @Autowired
    PriorSettlements prior;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void takesASettlementOverHoweverOftenItIsSent() {
        var person = somebody();

        assertThat(send("nhung", person.insuranceNumber())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(send("nhung", person.insuranceNumber())).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(prior.among(List.of(person.insuranceNumber()))).hasSize(1);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(send("nhung", "123"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("settlements[0].insuranceNumber");
    }

    @Test
    void isClosedToOthers() {
        assertThat(send("huy", somebody().insuranceNumber())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult send(String account, String insuranceNumber) {
        return house.post()
                .uri("/api/earlier-settlements")
                .with(httpBasic(account, Agency.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"settlements": [{"decision": "44/QĐ-BHXH", "office": "BHXH tỉnh Sông Thao",
                          "insuranceNumber": "%s", "idNumber": "066000000001", "name": "Nguyễn Thị Thu Hà",
                          "birthDate": "1985-03-14", "from": "2010-07", "to": "2012-12", "amount": 20000000,
                          "settledOn": "2018-05-04"}]}"""
                                .formatted(insuranceNumber))
                .exchange();
    }
}
