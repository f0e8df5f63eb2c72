package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.Inspection;
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

    private @Nullable Optional<Answer> answer;

    private @Nullable WorkList work;

    /** For the container. */
    @NullUnmarked
    public TrialPage() {}

    /** What a family would be told; null where no address is asked, and while the map of a long text is drawn. */
    public @Nullable Answer getAnswer() {
        return asked().orElse(null);
    }

    /** Whether the map of a long text is still drawn. */
    public boolean isDrawing() {
        return !address.isBlank() && asked().isEmpty();
    }

    private Optional<Answer> asked() {
        Optional<Answer> known = answer;
        if (known == null) {
            known = address.isBlank() ? Optional.empty() : desk.ask(visitor.getOfficer(), text(), address, null);
            answer = known;
        }
        return known;
    }

    /** What should be settled. */
    public WorkList getWork() {
        WorkList shown = work == null ? desk.check(visitor.getOfficer(), text()) : work;
        work = shown;
        return shown;
    }

    /** Lets the checks of a long text run. */
    public @Nullable String inspect() {
        return act(() -> desk.inspect(visitor.getOfficer(), text()));
    }

    /** Calls the checks off that are under way. */
    public @Nullable String callOff() {
        Inspection last = getWork().standing().last();
        return last == null ? null : act(() -> desk.callOff(visitor.getOfficer(), text(), last.code()));
    }

    private @Nullable String act(Runnable use) {
        try {
            use.run();
            return to("check");
        } catch (DomainException refusal) {
            refusals.tell(null, refusal);
            return null;
        }
    }

    /** A finding in the language of the page. */
    public String words(Finding finding) {
        Locale locale = visitor.getLocale();
        return finding.words(locale);
    }

    /** Notes how something found in a file was settled. */
    public @Nullable String settle(int number) {
        return act(() -> {
            desk.settle(visitor.getOfficer(), text(), number, how);
            say.done("notice", "check.settled");
        });
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
