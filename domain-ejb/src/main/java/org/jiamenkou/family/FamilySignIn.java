package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets guardians in: a mobile number, then the code that was sent there. Every number gets a code, whether it has been here or not, so
 * that neither what is said nor how long it takes tells who is known.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FamilySignIn {

    @Inject
    private FamilySignInSteps steps;

    /** For the container. */
    @NullUnmarked
    public FamilySignIn() {}

    /** Sends a code to the number; refuses {@code phone} and {@code wait}. */
    public CodeRequest ask(String phone, Browser browser) {
        Phone number = Phone.parse(phone).orElseThrow(() -> new FamilyRefusal("phone"));
        return steps.ask(number, browser);
    }

    /** Takes the code of a request made by this browser; refuses {@code wrong-code} and {@code code-over}. */
    public Entrance confirm(String request, String code, Browser browser) {
        int left = steps.count(request);
        return steps.enter(request, code, left, browser);
    }
}
