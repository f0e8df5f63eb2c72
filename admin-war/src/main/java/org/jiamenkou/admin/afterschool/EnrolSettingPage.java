package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.Agreement;
import org.jiamenkou.afterschool.EnrolmentSetting;
import org.jiamenkou.afterschool.EnrolmentSetting.CategoryLimit;
import org.jiamenkou.afterschool.PayMode;
import org.jiamenkou.afterschool.TermDesk;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How the enrolment of a term goes: window, limits, payment, and the text families agree to. */
@Named
@RequestScoped
public class EnrolSettingPage {

    private static final Map<String, String> FIELDS = Map.of(
            "mode", "mode",
            "pay-mode", "pay",
            "opens", "opens",
            "closes", "closes",
            "cancel", "cancel",
            "week", "week",
            "pay-days", "pay-days",
            "limits", "category");

    @Inject
    private TermDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private final SettingForm form = new SettingForm();

    private int seen = -1;

    private String title = "";

    private String body = "";

    private @Nullable EnrolmentSetting stands;

    private @Nullable List<Agreement> agreements;

    /** For the container. */
    @NullUnmarked
    public EnrolSettingPage() {}

    @PostConstruct
    void open() {
        TermRow term = scope.getTerm();
        if (term != null) {
            EnrolmentSetting setting = scope.setting();
            stands = setting;
            form.show(setting);
            getAgreements().stream().findFirst().ifPresent(text -> {
                title = text.title();
                body = text.body();
            });
        }
    }

    /** Settles window, limits and payment. */
    public @Nullable String save() {
        Optional<String> wrong = form.unreadable();
        if (wrong.isPresent()) {
            say.refused(
                    wrong.get().equals("leave") ? "leave-until" : wrong.get(),
                    "afterschool",
                    "unreadable." + wrong.get());
            return null;
        }
        try {
            TermRow term = scope.needed();
            desk.settle(visitor.getOfficer(), form.setting(term.code(), term.school(), seen, limits()));
            say.done("afterschool", "saved");
            return scope.back("setting");
        } catch (DomainException refusal) {
            words.refuse(field(refusal), refusal);
            seen = refusal.code().equals("changed-meanwhile") ? -1 : seen;
            return null;
        }
    }

    /** Makes the typed text the school's agreement. */
    public @Nullable String agree() {
        try {
            Agreement kept = desk.agree(visitor.getOfficer(), scope.getSchool(), title, body);
            say.done("afterschool", "agreement.kept", kept.number());
            return scope.back("setting");
        } catch (DomainException refusal) {
            words.refuse("body", refusal);
            return null;
        }
    }

    /** The limits that stand, with the typed one; a typed category without a number loses its limit. */
    private List<CategoryLimit> limits() {
        EnrolmentSetting setting = stands;
        List<CategoryLimit> limits = new ArrayList<>(setting == null ? List.of() : setting.categoryLimits());
        if (!form.getCategory().isEmpty()) {
            limits.removeIf(limit -> limit.category().equals(form.getCategory()));
            Integer most = form.getCategoryMost();
            if (most != null) {
                limits.add(new CategoryLimit(form.getCategory(), "", most));
            }
        }
        return limits;
    }

    private static @Nullable String field(DomainException refusal) {
        return switch (refusal.code()) {
            case "locked" -> FIELDS.get(String.valueOf(refusal.arguments().get(0)));
            case "window-reversed" -> "closes";
            case "mode-later" -> "mode";
            default -> null;
        };
    }

    /** What stands, or null where there is no term. */
    public @Nullable EnrolmentSetting getStands() {
        return stands;
    }

    /** Every text of the agreement, the last first. */
    public List<Agreement> getAgreements() {
        List<Agreement> all = agreements;
        if (all == null) {
            all = desk.agreements(visitor.getOfficer(), scope.getSchool());
            agreements = all;
        }
        return all;
    }

    /** The ways to pay. */
    public PayMode[] getPayModes() {
        return PayMode.values();
    }

    /** The setting while it is typed. */
    public SettingForm getForm() {
        return form;
    }

    /** The version that is shown. */
    public int getSeen() {
        EnrolmentSetting setting = stands;
        return seen < 0 && setting != null ? setting.version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The title of the agreement. */
    public String getTitle() {
        return title;
    }

    /** The title of the agreement. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The text of the agreement. */
    public String getBody() {
        return body;
    }

    /** The text of the agreement. */
    public void setBody(String body) {
        this.body = body;
    }
}
