package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;

/**
 * Replaces the password of somebody who is signed in, or who is let no further before an old one is replaced. The present one is
 * asked for, and tries are counted: an open browser that was left alone gives nobody the account.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPassword {

    @Inject
    private OwnPasswordSteps steps;

    private final Passwords passwords = Passwords.usual();

    private final PasswordRules rules = PasswordRules.configured();

    /** For the container. */
    @NullUnmarked
    public OwnPassword() {}

    /**
     * Takes the present password and the new one; every other session of the account ends, and this one goes on under a new token.
     * Refuses {@code weak-password}, {@code wrong-password}, {@code wait}, {@code busy} and {@code signed-out}.
     */
    public Entrance replace(String token, String present, String fresh, Client client) {
        OwnPasswordSteps.Held held = steps.attempt(token);
        rules.check(fresh, held.login());
        if (fresh.equals(present)) {
            throw new StaffRefusal("weak-password", "same");
        }
        if (!passwords.matches(present, held.hash())) {
            steps.wasWrong(token, client);
            throw new StaffRefusal("wrong-password");
        }
        return steps.replace(token, passwords.kept(fresh), client);
    }
}
