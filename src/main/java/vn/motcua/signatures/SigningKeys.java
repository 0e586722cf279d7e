package vn.motcua.signatures;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the signing keys are ({@code motcua.signing.kind}): in the house's own folder, on a token, or with another bean. */
@Configuration
@EnableConfigurationProperties({SigningSettings.class, TokenSigner.Settings.class})
class SigningKeys {

    @Bean
    Pades pades(Signer signer, SigningSettings settings) {
        return new Pades(signer, settings.timestamps());
    }

    @Bean
    @ConditionalOnProperty(name = "motcua.signing.kind", havingValue = "embedded")
    EmbeddedSigner embeddedSigner(SigningSettings settings, Clock clock) {
        var keys = new KeyFolder(settings.keys());
        return new EmbeddedSigner(keys, new OwnAuthority(keys, clock));
    }

    @Bean
    @ConditionalOnProperty(name = "motcua.signing.kind", havingValue = "token")
    TokenSigner tokenSigner(TokenSigner.Settings settings) {
        return new TokenSigner(settings);
    }
}
