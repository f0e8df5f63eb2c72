package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets staff in, step by step: password, then the code of the authenticator. Nothing it says or how long it takes tells whether
 * an account is there. Tries are counted by account and by address; the browser somebody has signed in from before is counted
 * apart, so that strangers can lock nobody out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    private SignInSteps steps;

    private final Passwords passwords = Passwords.usual();

    private final PasswordRules rules = PasswordRules.configured();

    /** For the container. */
    @NullUnmarked
    public SignIn() {}

    /** Takes login and password; refuses {@code wrong-credentials}, {@code wait} and {@code busy}. */
    public Entrance password(String login, String password, Client client) {
        SignInSteps.Candidate candidate = steps.candidate(login, client);
        boolean right = passwords.matches(password, candidate.hash());
        Long account = candidate.account();
        if (right && account != null) {
            return steps.passwordWasRight(login, account, client);
        }
        steps.passwordWasWrong(login, client);
        throw new StaffRefusal("wrong-credentials");
    }

    /** Takes who somebody is at the provider of identities; refuses {@code unknown-identity} and {@code wait}. */
    public Entrance provided(Identity identity, Client client) {
        steps.attempt(client);
        return steps.provided(identity, client).orElseThrow(() -> new StaffRefusal("unknown-identity"));
    }

    /** Takes the authenticator's code or a recovery code; refuses {@code wrong-code}, {@code wait} and {@code signed-out}. */
    public Entrance code(String token, String code, Client client) {
        steps.attemptCode(token, Step.CODE);
        return steps.code(token, code, client);
    }

    /** What an authenticator is to be given; refuses {@code signed-out}. */
    public Enrolment enrolment(String token) {
        return steps.enrolment(token);
    }

    /** Takes the authenticator that shows this code; refuses {@code wrong-code}, {@code wait} and {@code signed-out}. */
    public Enrolled enrol(String token, String code, Client client) {
        steps.attemptCode(token, Step.ENROLMENT);
        return steps.enrol(token, code, client);
    }

    /**
     * Opens the first administrator's account; refuses {@code wrong-code}, {@code weak-password}, {@code wait} and {@code busy}.
     *
     * @param beside what is done in the same transaction, once the code has proved right
     */
    public Entrance setUp(SetUpRequest request, Runnable beside, Client client) {
        rules.check(request.password(), request.login());
        steps.attempt(client);
        return steps.setUp(request, beside, passwords.kept(request.password()), client);
    }

    /** Takes an invitation and a password; refuses {@code wrong-code}, {@code weak-password}, {@code wait} and {@code busy}. */
    public Entrance join(String login, String invitation, String password, Client client) {
        rules.check(password, login);
        steps.attempt(client);
        return steps.join(login, invitation, passwords.kept(password), client);
    }
}
