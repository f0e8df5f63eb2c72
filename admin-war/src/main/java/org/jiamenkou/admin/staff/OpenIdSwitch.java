package org.jiamenkou.admin.staff;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;

/** Fits the server's mechanism of OpenID Connect in: guarded where a provider is named, not there at all where none is. */
public class OpenIdSwitch implements Extension {

    void withoutProvider(@Observes ProcessAnnotatedType<OpenIdDoor> door) {
        if (!OpenIdProvider.isNamed()) {
            door.veto();
        }
    }

    <T extends HttpAuthenticationMechanism> void guarded(@Observes ProcessAnnotatedType<T> mechanism) {
        mechanism.configureAnnotatedType().add(new OnlyAtTheDoor.Mark());
    }
}
