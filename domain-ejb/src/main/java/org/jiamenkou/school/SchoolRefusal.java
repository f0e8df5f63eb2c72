package org.jiamenkou.school;

import org.jiamenkou.kernel.DomainException;

/** The register of schools says no: {@code unknown-district}, {@code ambiguous-district}, {@code unknown-school},
 * {@code odd-pace}, {@code unknown-group}, {@code unknown-membership}, {@code unknown-campus}, {@code changed-meanwhile}
 * (somebody else was quicker), {@code dates-reversed}, {@code membership-overlaps}, {@code group-exists}, {@code name-missing},
 * {@code address-missing}, {@code cannot-merge}, {@code name-taken}, {@code name-long}, {@code stage-missing}, {@code setting-value}, {@code days-range}, {@code days-name}, {@code days-unknown}. */
public class SchoolRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    SchoolRefusal(String code, Object... arguments) {
        super(code, arguments);
    }

    static SchoolRefusal unknownDistrict(String codeOrName) {
        return new SchoolRefusal("unknown-district", codeOrName);
    }

    static SchoolRefusal ambiguousDistrict(String name, String choices) {
        return new SchoolRefusal("ambiguous-district", name, choices);
    }

    static SchoolRefusal oddPace(double factor, int metresPerMinute) {
        return new SchoolRefusal("odd-pace", factor, metresPerMinute);
    }

    static SchoolRefusal unknownSchool(String code) {
        return new SchoolRefusal("unknown-school", code);
    }
}
