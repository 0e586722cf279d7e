package vn.motcua.dossier;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner looks at uploads: a ClamAV daemon where {@code motcua.antivirus.clamd} names one, none otherwise. */
@Configuration
class Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);
    private static final String NAMED = "!'${motcua.antivirus.clamd:}'.isBlank()";

    @Bean
    @ConditionalOnExpression(NAMED)
    VirusScanner clamd(
            @Value("${motcua.antivirus.clamd}") String address,
            @Value("${motcua.antivirus.timeout:30s}") Duration patience) {
        return new ClamdScanner(address, patience);
    }

    @Bean
    @ConditionalOnExpression("'${motcua.antivirus.clamd:}'.isBlank() && '${motcua.antivirus.kind:none}' == 'none'")
    VirusScanner none() {
        LOG.warn("Uploads are not scanned for viruses: motcua.antivirus.clamd names no scanner");
        return new NoScanner();
    }

    /** Finds nothing, because it looks at nothing, and says so. */
    static final class NoScanner implements VirusScanner {

        @Override
        public Optional<String> find(InputStream content) {
            return Optional.empty();
        }

        @Override
        public boolean isScanning() {
            return false;
        }
    }
}
