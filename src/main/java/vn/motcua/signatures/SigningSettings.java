package vn.motcua.signatures;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the agency signs: the folder of keys, whether whoever signs first gets a certificate of the agency's own authority,
 * the folders of trusted issuers and of their
 * lists of revoked certificates, the time-stamp service, and the address under which strangers reach the house.
 */
@ConfigurationProperties("motcua.signing")
record SigningSettings(
        Path keys,
        boolean enrol,
        @Nullable Path trusted,
        @Nullable Path revocations,
        @Nullable URI timestamps,
        String address) {}
