package vn.motcua.signatures;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks a time-stamp service (RFC 3161 over HTTP) for the moment of a signature. */
class TimeStamps implements TSPSource {

    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NONCE_BITS = 64;

    private final URI service;

    TimeStamps(URI service) {
        this.service = service;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        try {
            var request = asking.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()),
                    digest,
                    new BigInteger(NONCE_BITS, new SecureRandom()));
            var response = new TimeStampResponse(ask(request));
            response.validate(request);
            if (response.getTimeStampToken() == null) throw new TimeStampsUnavailable(null);
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw new TimeStampsUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeStampsUnavailable(e);
        }
    }

    private byte[] ask(TimeStampRequest request) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(service)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .build()
                .send(question, BodyHandlers.ofByteArray())
                .body();
    }
}
