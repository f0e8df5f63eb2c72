package org.jiamenkou.staff;

import java.util.Objects;

/**
 * Who somebody is at a provider of identities, as it has just said.
 *
 * @param issuer the provider, by the address it signs with
 * @param subject the person there; means nothing elsewhere
 * @param twoFactors whether the provider has asked for more than one factor (RFC 8176 §2: {@code mfa})
 */
public record Identity(String issuer, String subject, boolean twoFactors) {

    /** Refuses what the tables cannot hold (OpenID Connect Core 1.0 §2: a subject has at most 255 characters). */
    public Identity {
        Objects.requireNonNull(issuer);
        if (issuer.length() > 200 || subject.isEmpty() || subject.length() > 255) {
            throw new StaffRefusal("unknown-identity");
        }
    }
}
