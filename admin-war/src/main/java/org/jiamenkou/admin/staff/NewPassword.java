package org.jiamenkou.admin.staff;

import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.staff.StaffRefusal;

/** A password chosen on a page, typed twice. */
public class NewPassword {

    private String first = "";

    private String again = "";

    /** The two are not the same. */
    static final class Different extends DomainException {

        private static final long serialVersionUID = 1L;

        Different() {
            super("passwords-differ");
        }
    }

    /** Whether the same was typed twice. */
    boolean isRepeated() {
        return first.equals(again);
    }

    /** What is said when it was not. */
    DomainException differ() {
        return new Different();
    }

    /** The field beside which a refusal is said. */
    static String field(StaffRefusal refusal) {
        return switch (refusal.code()) {
            case "weak-password" -> "first";
            case "login-taken", "bad-login" -> "login";
            case "bad-name" -> "name";
            default -> "code";
        };
    }

    /** The password. */
    public String getFirst() {
        return first;
    }

    /** The password. */
    public void setFirst(String first) {
        this.first = first;
    }

    /** The password once more. */
    public String getAgain() {
        return again;
    }

    /** The password once more. */
    public void setAgain(String again) {
        this.again = again;
    }
}
