package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.ClassDesk;
import org.jiamenkou.afterschool.ClassEndings;
import org.jiamenkou.afterschool.ClassFile;
import org.jiamenkou.afterschool.ClassPage;
import org.jiamenkou.afterschool.ClassState;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One class: entered, changed, opened to families, held in spite of its numbers, or cancelled. */
@Named
@RequestScoped
public class ClassEditPage {

    /** Beside which field a refusal is said; what is not named stands at the top. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("teacher-clash", "teacher"),
            Map.entry("teacher-most", "teacher"),
            Map.entry("unknown-teacher", "teacher"),
            Map.entry("nobody-leads", "teacher"),
            Map.entry("room-clash", "room"),
            Map.entry("room-too-small", "room"),
            Map.entry("provider-invalid", "provider"),
            Map.entry("two-lead", "provider"),
            Map.entry("above-ceiling", "price"),
            Map.entry("ceiling-unknown", "price"),
            Map.entry("slots-missing", "slots"),
            Map.entry("slot-unknown", "slots"),
            Map.entry("places", "most"),
            Map.entry("quota", "quotas"),
            Map.entry("class-twice", "name"));

    @Inject
    private ClassDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private final String code = Asked.text("code").replaceAll("\\W", "");

    private final ClassForm form = new ClassForm();

    private int seen = -1;

    private String reason = "";

    private String into = "";

    private String mergeReason = "";

    private @Nullable ClassFile file;

    private boolean overtaken;

    /** For the container. */
    @NullUnmarked
    public ClassEditPage() {}

    @PostConstruct
    void open() {
        if (isFresh()) {
            TermRow term = scope.getTerm();
            visitor.getOfficer().requireSchool(term == null ? "" : term.district(), term == null ? "" : term.school());
            form.begin(scope.setting());
        } else {
            form.show(getFile().row());
        }
    }

    /** Whether the class is yet to be entered. */
    public boolean isFresh() {
        return code.isEmpty();
    }

    /** The class as it is now. */
    public ClassFile getFile() {
        ClassFile shown = file == null ? desk.get(visitor.getOfficer(), code) : file;
        file = shown;
        return shown;
    }

    /** The code of the term it belongs to. */
    public String getTerm() {
        return isFresh() ? scope.needed().code() : getFile().row().term();
    }

    /** Enters or changes it. */
    public @Nullable String save() {
        Optional<String> wrong = form.unreadable();
        if (wrong.isPresent()) {
            say.refused(wrong.get(), "afterschool", "unreadable." + wrong.get());
            return null;
        }
        return done(
                "saved",
                () -> isFresh()
                        ? desk.enter(visitor.getOfficer(), getTerm(), form.entry())
                                .code()
                        : desk.change(visitor.getOfficer(), code, seen, form.entry())
                                .code());
    }

    /** Lets families see it. */
    public @Nullable String publish() {
        return done(
                "class.opened",
                () -> desk.open(visitor.getOfficer(), code, seen).code());
    }

    /** Holds it in spite of its numbers. */
    public @Nullable String hold() {
        return done(
                "class.held",
                () -> desk.hold(visitor.getOfficer(), code, seen, reason).code());
    }

    /** Cancels it; families are told. */
    public @Nullable String cancel() {
        return ended("class.cancelled", () -> desk.cancel(visitor.getOfficer(), code, seen, reason));
    }

    /** Merges it into the chosen class; families are told. */
    public @Nullable String merge() {
        if (into.isEmpty()) {
            say.refused("into", "afterschool", "merge.choose");
            return null;
        }
        return ended("class.merged", () -> desk.merge(visitor.getOfficer(), code, seen, into, mergeReason));
    }

    /** The classes it could be merged into, their codes by title, time and free places. */
    public Map<String, String> getSisters() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(say.words("afterschool", "merge.choose"), "");
        for (ClassPage.Line line : desk.sisters(visitor.getOfficer(), code)) {
            int free = line.row().most() - line.places().taken();
            choices.put(
                    say.words(
                            "afterschool",
                            "merge.told",
                            line.row().title(),
                            words.times(line.row().slots()),
                            free),
                    line.row().code());
        }
        return choices;
    }

    private @Nullable String ended(String said, Supplier<ClassEndings.Ended> use) {
        return done(() -> {
            ClassEndings.Ended came = use.get();
            say.done("afterschool", said, came.moved(), came.released(), came.line());
            return code;
        });
    }

    private @Nullable String done(String said, Supplier<String> use) {
        return done(() -> {
            String kept = use.get();
            say.done("afterschool", said);
            return kept;
        });
    }

    private @Nullable String done(Supplier<String> use) {
        try {
            return "/afterschool/class?faces-redirect=true&code=" + use.get();
        } catch (DomainException refusal) {
            overtaken = refusal.code().equals("changed-meanwhile");
            words.refuse(field(refusal), refusal);
            file = null;
            seen = overtaken && !isFresh() ? getFile().row().version() : seen;
            return null;
        }
    }

    private @Nullable String field(DomainException refusal) {
        if (refusal.code().equals("locked")) {
            return String.valueOf(refusal.arguments().get(0));
        }
        if (refusal.code().equals("reason-missing")) {
            return into.isEmpty() ? "reason" : "merge-reason";
        }
        return FIELDS.get(refusal.code());
    }

    /** Whether the officer may change it. */
    public boolean isWriting() {
        String school = isFresh() ? scope.getSchool() : getFile().row().school();
        boolean stands = isFresh() || getFile().row().state() != ClassState.CANCELLED;
        return stands && visitor.getOfficer().schools().contains(school);
    }

    /** Whether somebody else has saved since the page was opened: it shows what stands there now. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The next sessions and those that were cancelled, as families see them. */
    public List<org.jiamenkou.afterschool.SessionRow> getSessions() {
        return getFile().sessions();
    }

    /** The class while it is typed. */
    public ClassForm getForm() {
        return form;
    }

    /** The code of the class, or empty. */
    public String getCode() {
        return code;
    }

    /** The version that is shown. */
    public int getSeen() {
        return seen < 0 && !isFresh() ? getFile().row().version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** Why it is held or cancelled. */
    public String getReason() {
        return reason;
    }

    /** Why it is held or cancelled. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The code of the class it is merged into, or empty. */
    public String getInto() {
        return into;
    }

    /** The code of the class it is merged into; nothing chosen comes as null. */
    public void setInto(@Nullable String into) {
        this.into = into == null ? "" : into;
    }

    /** Why it is merged. */
    public String getMergeReason() {
        return mergeReason;
    }

    /** Why it is merged. */
    public void setMergeReason(String mergeReason) {
        this.mergeReason = mergeReason;
    }
}
