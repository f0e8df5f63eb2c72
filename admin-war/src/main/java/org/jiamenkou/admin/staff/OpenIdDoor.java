package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;

/**
 * Lets the server speak OpenID Connect with the provider; what the provider says is taken by {@link ProviderPage} and by nothing
 * else. The server asks the provider only when somebody comes that way, so its outage leaves the other way in alone.
 */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${openIdProvider.issuer}",
        clientId = "${openIdProvider.client}",
        clientSecret = "${openIdProvider.secret}",
        redirectURI = "${baseURL}/staff/provider",
        scope = "openid",
        // who it is, and the audience that every token names: what is in the token, so that nothing more is asked for
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "aud"),
        jwksConnectTimeout = 2_000,
        jwksReadTimeout = 2_000)
public class OpenIdDoor {}
