package org.jiamenkou.afterschool;

import org.jiamenkou.kernel.DomainException;

/**
 * After-school service says no. Of the school's side: {@code unknown-term}, {@code unknown-class}, {@code unknown-course},
 * {@code term-days}, {@code term-twice}, {@code slot-overlap}, {@code slot-used}, {@code window-reversed},
 * {@code window-missing}, {@code agreement-missing}, {@code mode-later}, {@code teacher-clash}, {@code room-clash},
 * {@code teacher-most}, {@code room-too-small}, {@code slots-missing}, {@code slot-unknown}, {@code nobody-leads},
 * {@code provider-invalid}, {@code above-ceiling}, {@code ceiling-unknown}, {@code class-twice}, {@code class-state},
 * {@code locked}, {@code changed-meanwhile}; of the families' side: {@code no-school}, {@code no-term}, {@code enrolment-closed},
 * {@code not-offered}, {@code grade}, {@code not-joined}, {@code stays-out}, {@code agreement-changed}, {@code still-booked},
 * {@code unknown-booking}, {@code unknown-session}, {@code leave-late}; the arguments say about what.
 */
public class AfterschoolRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    AfterschoolRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
