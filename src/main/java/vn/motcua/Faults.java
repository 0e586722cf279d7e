package vn.motcua;

import jakarta.servlet.RequestDispatcher;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives every failed request a short number that its page shows and the log knows. */
@Component
class Faults extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int SERVER = 500;

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        if (isServers(request)) attributes.put("id", logged(request));
        return attributes;
    }

    private String logged(WebRequest request) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {} at {}", id, attribute(request, RequestDispatcher.ERROR_REQUEST_URI), getError(request));
        return id;
    }

    private static boolean isServers(WebRequest request) {
        return attribute(request, RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= SERVER;
    }

    private static @Nullable Object attribute(WebRequest request, String name) {
        return request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
    }
}
