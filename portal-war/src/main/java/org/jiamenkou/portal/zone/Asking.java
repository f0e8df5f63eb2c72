package org.jiamenkou.portal.zone;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.notice.Lookups;
import org.jiamenkou.portal.api.InputError;
import org.jspecify.annotations.Nullable;

/**
 * A question of the answer page with its answer.
 *
 * @param asked the question as it was typed
 * @param sheet the answer; null when the question cannot be read or names no district we know
 */
public record Asking(Asked asked, @Nullable AnswerSheet sheet) {

    /** Reads the question and asks it. */
    static Asking of(HttpServletRequest request, Lookups lookups) {
        Asked asked = Asked.from(name -> parameter(name, request));
        if (!asked.errors().isEmpty()) {
            return new Asking(asked, null);
        }
        try {
            return new Asking(asked, lookups.ask(asked.lookup()));
        } catch (DomainException e) {
            return new Asking(asked.with(List.of(unclear(e))), null);
        }
    }

    private static InputError unclear(DomainException e) {
        boolean several = e.code().equals("ambiguous-district");
        return InputError.of(
                "district", several ? "ambiguous" : "unknown", e.arguments().toArray());
    }

    /** A detail that was asked for and typed into its own box is part of the address. */
    private static @Nullable String parameter(String name, HttpServletRequest request) {
        String value = request.getParameter(name);
        String detail = request.getParameter("add");
        if (!name.equals("q") || value == null || detail == null) {
            return value;
        }
        String need = request.getParameter("need");
        return Need.of(need == null ? "" : need).added(value.strip(), detail.strip());
    }
}
