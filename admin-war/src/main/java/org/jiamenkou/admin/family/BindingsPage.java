package org.jiamenkou.admin.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.admin.afterschool.SchoolScope;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.family.ClaimRow;
import org.jiamenkou.family.RollDesk;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 待确认绑定: guardians who say a child of the school is theirs, beside the pupils it may be. */
@Named
@RequestScoped
public class BindingsPage {

    @Inject
    private RollDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    @Inject
    private Say say;

    private final Map<String, String> reasons = new HashMap<>();

    private @Nullable List<ClaimRow> rows;

    /** For the container. */
    @NullUnmarked
    public BindingsPage() {}

    /** The requests of the school, the oldest first. */
    public List<ClaimRow> getRows() {
        List<ClaimRow> all = rows == null ? desk.pending(visitor.getOfficer(), scope.getSchool()) : rows;
        rows = all;
        return all;
    }

    /** The guardian looks after that pupil. */
    public @Nullable String confirm(String claim, String pupil) {
        return done("binding.confirmed", () -> desk.confirm(visitor.getOfficer(), claim, pupil));
    }

    /** The guardian does not, for the typed reason. */
    public @Nullable String refuse(String claim) {
        String reason = reasons.getOrDefault(claim, "");
        if (reason == null || reason.isBlank()) {
            say.refused(null, "family", "reason.missing");
            return null;
        }
        return done("binding.refused", () -> desk.refuse(visitor.getOfficer(), claim, reason.strip()));
    }

    private @Nullable String done(String said, Runnable use) {
        try {
            use.run();
            say.done("family", said);
            return "/family/bindings?faces-redirect=true&school=" + scope.getSchool();
        } catch (DomainException refusal) {
            say.refused(null, refusal);
            rows = null;
            return null;
        }
    }

    /** The typed reasons, by the code of the request. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
