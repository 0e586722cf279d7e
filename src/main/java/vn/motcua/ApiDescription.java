package vn.motcua;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.security.SecurityScheme.Type;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.TakesCode;

/** What the API's description says of all operations: how programs come in, and which acts take a one-time code. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String KEY = "key";
    private static final String PASSWORD = "password";

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info().title("Mot Cua").version("1"))
                .components(new Components()
                        .addSecuritySchemes(
                                KEY, scheme("bearer", "A personal key, made on the page of one's own account"))
                        .addSecuritySchemes(
                                PASSWORD,
                                scheme("basic", "Account and password, while the account has no second factor")))
                .addSecurityItem(new SecurityRequirement().addList(KEY))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD));
    }

    @Bean
    OperationCustomizer oneTimeCodes() {
        return (operation, handler) -> handler.hasMethodAnnotation(TakesCode.class)
                ? operation.addParametersItem(new HeaderParameter()
                        .name(TakesCode.HEADER)
                        .required(false)
                        .schema(new StringSchema().pattern("[0-9]{6}"))
                        .description(
                                "The person's one-time code, where the account has a second factor or must have one;"
                                        + " each act takes a code of its own"))
                : operation;
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(Type.HTTP).scheme(name).description(description);
    }
}
