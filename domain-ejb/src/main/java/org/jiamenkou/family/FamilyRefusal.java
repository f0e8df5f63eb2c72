package org.jiamenkou.family;

import org.jiamenkou.kernel.DomainException;

/**
 * The keeping of families says no: {@code phone} (no mobile number), {@code wait} (too many tries; the argument is seconds),
 * {@code wrong-code} (the argument is how many tries are left), {@code code-over} (expired, used, or tried too often),
 * {@code not-yours} (no child of this guardian with that right), {@code child-waits} (the school has not answered yet),
 * {@code name}, {@code class}, {@code number-end}, {@code too-many} (children or requests), {@code twice} (the document is known
 * already), {@code schools-matter} (the school corrects that), {@code notice-changed}, {@code yourself}, {@code unknown-claim},
 * {@code unknown-invitation}, {@code unknown-child}.
 */
public class FamilyRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    FamilyRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
