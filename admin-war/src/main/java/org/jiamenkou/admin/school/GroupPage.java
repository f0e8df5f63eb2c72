package org.jiamenkou.admin.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.school.GroupDesk;
import org.jiamenkou.school.GroupRow;
import org.jiamenkou.school.MemberRow;
import org.jiamenkou.school.RegisterChange;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One group: its name, who belongs to it and did and will, and who changed what. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    private GroupDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final String code = Asked.text("code").replaceAll("[^\\p{Alnum}._-]", "");

    private final MemberForm member = new MemberForm(Asked.text("member"));

    private int seen = -1;

    private @Nullable String name;

    private @Nullable GroupRow row;

    private boolean overtaken;

    /** For the container. */
    @NullUnmarked
    public GroupPage() {}

    /** The group with every membership. */
    public GroupRow getRow() {
        GroupRow shown = row == null ? desk.get(visitor.getOfficer(), code) : row;
        row = shown;
        return shown;
    }

    /** What staff changed, the last first. */
    public List<RegisterChange> getHistory() {
        return desk.history(visitor.getOfficer(), code);
    }

    /** Whether the officer may change it. */
    public boolean isWriting() {
        return visitor.getOfficer().holdsIn(getRow().district(), Role.BASIC_EDUCATION);
    }

    /** The membership that is mended, filled in; an empty one to enter another. */
    public MemberForm getMember() {
        member.fill(getRow().members());
        return member;
    }

    /** Gives the group another name. */
    public @Nullable String rename() {
        return done("name", () -> desk.rename(visitor.getOfficer(), code, seen, getName()));
    }

    /** Enters or mends a membership. */
    public @Nullable String keep() {
        return done("school", () -> {
            if (member.isFresh()) {
                desk.enter(visitor.getOfficer(), code, member.getSchool().strip(), member.getRole(), member.period());
            } else {
                desk.change(
                        visitor.getOfficer(), member.getCode(), member.getSeen(), member.getRole(), member.period());
            }
        });
    }

    private @Nullable String done(String field, Runnable use) {
        try {
            use.run();
            say.done("school", "saved");
            return "/school/group?faces-redirect=true&code=" + code;
        } catch (DomainException refusal) {
            overtaken = refusal.code().equals("changed-meanwhile");
            say.refused(overtaken ? null : field, refusal);
            row = null;
            if (overtaken) {
                seen = getRow().version();
                member.seeAgain(getRow().members());
            }
            return null;
        }
    }

    /** The membership that is mended as it is now, or null. */
    public @Nullable MemberRow getStanding() {
        return getRow().members().stream()
                .filter(one -> one.code().equals(member.getCode()))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody else has saved since the page was opened: it shows what stands there now. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The roles there are. */
    public MemberRole[] getRoles() {
        return MemberRole.values();
    }

    /** The code of the group. */
    public String getCode() {
        return code;
    }

    /** The version that is shown. */
    public int getSeen() {
        return seen < 0 ? getRow().version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** Its name. */
    public String getName() {
        return name == null ? getRow().name() : name;
    }

    /** Its name. */
    public void setName(String name) {
        this.name = name;
    }
}
