package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.ProviderRow;
import org.jiamenkou.afterschool.ProviderState;
import org.jiamenkou.afterschool.WhitelistDesk;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The whitelist of a district, and one of its bodies while it is typed. */
@Named
@RequestScoped
public class WhitelistPage {

    @Inject
    private WhitelistDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    private final String code = Asked.text("code").replaceAll("\\W", "");

    private final ProviderForm form = new ProviderForm();

    private String district = "";

    private int seen;

    private @Nullable List<ProviderRow> rows;

    /** For the container. */
    @NullUnmarked
    public WhitelistPage() {}

    @PostConstruct
    void open() {
        List<String> own = getDistricts();
        String asked = Asked.text("district").replaceAll("[^\\p{Alnum}._-]", "");
        district = own.contains(asked) || own.isEmpty() ? asked : own.get(0);
        if (!code.isEmpty() && !FacesContext.getCurrentInstance().isPostback()) {
            getRows().stream().filter(row -> row.code().equals(code)).forEach(row -> {
                form.show(row);
                seen = row.version();
            });
        }
    }

    /** Keeps the body that is typed. */
    public @Nullable String save() {
        try {
            desk.keep(visitor.getOfficer(), form.row(code, district, seen));
            say.done("afterschool", "saved");
            return "/afterschool/whitelist?faces-redirect=true&district=" + district;
        } catch (DomainException refusal) {
            words.refuse(refusal.code().equals("provider-twice") ? "number" : null, refusal);
            return null;
        }
    }

    /** The bodies of the list. */
    public List<ProviderRow> getRows() {
        List<ProviderRow> all = rows == null ? desk.providers(visitor.getOfficer(), district) : rows;
        rows = all;
        return all;
    }

    /** Whether a body may teach today. */
    public boolean isValid(ProviderRow row) {
        return row.isValid(LocalDate.now(clock));
    }

    /** The districts the officer reads. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.SCHOOL_CLERK, Role.BASIC_EDUCATION, Role.LEADER).stream()
                .sorted()
                .toList();
    }

    /** The district looked at. */
    public String getDistrict() {
        return district;
    }

    /** Whether the officer keeps the list. */
    public boolean isWriting() {
        return visitor.getOfficer().holdsIn(district, Role.BASIC_EDUCATION);
    }

    /** How a body may stand. */
    public ProviderState[] getStates() {
        return ProviderState.values();
    }

    /** The code of what is typed, or empty for a new one. */
    public String getCode() {
        return code;
    }

    /** What is typed. */
    public ProviderForm getForm() {
        return form;
    }

    /** The version that was shown. */
    public int getSeen() {
        return seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }
}
