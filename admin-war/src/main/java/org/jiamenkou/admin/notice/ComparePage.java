package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.notice.Comparison;
import org.jiamenkou.notice.NoticeDesk;
import org.jiamenkou.notice.TextQuery;
import org.jiamenkou.notice.TextRef;
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

    private final String with = Asked.text("with");

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
        int slash = with.lastIndexOf('/');
        if (comparison == null && slash > 0 && with.substring(slash + 1).matches("\\d{1,4}")) {
            TextRef before = new TextRef(with.substring(0, slash), Integer.parseInt(with.substring(slash + 1)));
            comparison = desk.compare(visitor.getOfficer(), before, text());
        }
        return comparison;
    }

    /** The text it is compared with. */
    public String getWith() {
        return with;
    }
}
