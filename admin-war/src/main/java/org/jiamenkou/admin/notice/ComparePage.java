package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.Comparison;
import org.jiamenkou.notice.Inspection;
import org.jiamenkou.notice.NoticeDesk;
import org.jiamenkou.notice.TextQuery;
import org.jiamenkou.notice.TextRow;
import org.jiamenkou.notice.TrialDesk;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 版本对比: what a text changes against another one of the district. */
@Named
@RequestScoped
public class ComparePage extends AboutText {

    @Inject
    private TrialDesk desk;

    @Inject
    private NoticeDesk texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Refusals refusals;

    private final String with = Asked.text("with").replaceAll("[^\\p{Alnum}._/-]", "");

    private @Nullable Comparison comparison;

    /** For the container. */
    @NullUnmarked
    public ComparePage() {}

    /** The texts of the same stage and population it can be compared with, the newest first. */
    public List<TextRow> getOthers() {
        TextRow own = texts.get(visitor.getOfficer(), text());
        TextQuery query = new TextQuery(
                null,
                own.notice().stage(),
                own.notice().population(),
                null,
                TextQuery.Waiting.ANY,
                "",
                TextQuery.Order.YEAR,
                0,
                200);
        return texts.list(visitor.getOfficer(), query).texts().stream()
                .filter(other -> !other.ref().equals(own.ref()))
                .filter(other -> other.notice().district().equals(own.notice().district()))
                .toList();
    }

    /** What is different; null where nothing is chosen to compare with. */
    public @Nullable Comparison getComparison() {
        if (comparison == null && isChosen()) {
            comparison = desk.compare(visitor.getOfficer(), AboutText.ref(with), text());
        }
        return comparison;
    }

    private boolean isChosen() {
        return AboutText.ref(with).revision() > 0;
    }

    /** Lets long texts be compared. */
    public @Nullable String inspect() {
        return act(() -> desk.inspectBetween(visitor.getOfficer(), AboutText.ref(with), text()));
    }

    /** Calls the comparison off that is under way. */
    public @Nullable String callOff() {
        Comparison shown = getComparison();
        Inspection last = shown == null ? null : shown.standing().last();
        return last == null ? null : act(() -> desk.callOff(visitor.getOfficer(), text(), last.code()));
    }

    private @Nullable String act(Runnable use) {
        try {
            use.run();
            return to("compare") + "&with=" + with;
        } catch (DomainException refusal) {
            refusals.tell(null, refusal);
            return null;
        }
    }

    /** The text it is compared with. */
    public String getWith() {
        return with;
    }
}
