package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.notice.TrialDesk;
import org.jiamenkou.notice.WorkList;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Finding;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 测试地址 and 冲突检测: a text tried out before families see it. */
@Named
@RequestScoped
public class TrialPage extends AboutText {

    private static final int SHOWN = 500;

    @Inject
    private TrialDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Refusals refusals;

    private final String address = Asked.text("address").strip();

    private String how = "";

    private @Nullable Answer answer;

    private @Nullable WorkList work;

    /** For the container. */
    @NullUnmarked
    public TrialPage() {}

    /**
     * Findings of one kind.
     *
     * @param code the kind
     * @param severity how much it matters
     * @param total how many there are
     * @param shown the first of them
     */
    public record Kind(String code, Severity severity, int total, List<Finding> shown) {}

    /** What a family would be told; null where no address is asked. */
    public @Nullable Answer getAnswer() {
        if (answer == null && !address.isBlank()) {
            answer = desk.ask(visitor.getOfficer(), text(), address, null);
        }
        return answer;
    }

    /** What should be settled. */
    public WorkList getWork() {
        WorkList shown = work == null ? desk.check(visitor.getOfficer(), text()) : work;
        work = shown;
        return shown;
    }

    /** What the checks find, kind by kind, the gravest first. */
    public List<Kind> getKinds() {
        Map<String, List<Finding>> kinds = getWork().found().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity().ordinal() + finding.code(), TreeMap::new, Collectors.toList()));
        return kinds.values().stream()
                .map(found -> new Kind(
                        found.get(0).code(),
                        found.get(0).severity(),
                        found.size(),
                        found.subList(0, Math.min(SHOWN, found.size()))))
                .toList();
    }

    /** A finding in the language of the page. */
    public String words(Finding finding) {
        Locale locale = visitor.getLocale();
        return finding.words(locale);
    }

    /** Notes how something found in a file was settled. */
    public @Nullable String settle(int number) {
        try {
            desk.settle(visitor.getOfficer(), text(), number, how);
            say.done("notice", "check.settled");
            return to("check");
        } catch (DomainException refusal) {
            refusals.tell(null, refusal);
            return null;
        }
    }

    /** The address asked. */
    public String getAddress() {
        return address;
    }

    /** How it was settled. */
    public String getHow() {
        return how;
    }

    /** How it was settled; of several such fields on the page the one that was filled counts. */
    public void setHow(String how) {
        this.how = how.isBlank() ? this.how : how;
    }
}
