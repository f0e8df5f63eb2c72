package org.jiamenkou.admin.staff;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before the server's mechanism of OpenID Connect. On other pages the mechanism would take any parameter called {@code state}
 * for its own; and where it fails it would answer with an empty page: here the page of the provider comes instead and says so.
 */
@OnlyAtTheDoor
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ProviderGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ProviderGuard.class.getName());

    /** Asks the mechanism on the provider's page; elsewhere, and where it fails, nobody is known to the server. */
    @AroundInvoke
    public Object guard(InvocationContext call) throws Exception {
        HttpMessageContext message = Arrays.stream(call.getParameters())
                .filter(HttpMessageContext.class::isInstance)
                .map(HttpMessageContext.class::cast)
                .findFirst()
                .orElse(null);
        if (message == null) {
            return call.proceed();
        }
        String path = message.getRequest().getServletPath();
        if (!path.equals("/staff/provider") && !path.equals("/staff/provider.xhtml")) {
            return message.doNothing();
        }
        try {
            Object status = call.proceed();
            return status == AuthenticationStatus.SEND_FAILURE ? message.doNothing() : status;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the provider of identities was of no use", failed);
            return message.doNothing();
        }
    }
}
