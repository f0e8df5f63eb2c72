package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.ClassDesk;
import org.jiamenkou.afterschool.ClassFile;
import org.jiamenkou.afterschool.RosterRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who is in a class and who waits for it: names masked, shown whole when somebody asks for it, which is recorded. */
@Named
@RequestScoped
public class RosterPage {

    @Inject
    private ClassDesk desk;

    @Inject
    private Visitor visitor;

    private final String code = Asked.text("code").replaceAll("\\W", "");

    private @Nullable ClassFile file;

    private @Nullable List<RosterRow> rows;

    private boolean whole;

    /** For the container. */
    @NullUnmarked
    public RosterPage() {}

    /** Shows whole names; recorded. */
    public void reveal() {
        rows = desk.wholeRoster(visitor.getOfficer(), code);
        whole = true;
    }

    /** The class. */
    public ClassFile getFile() {
        ClassFile shown = file == null ? desk.get(visitor.getOfficer(), code) : file;
        file = shown;
        return shown;
    }

    /** The children of the class. */
    public List<RosterRow> getRows() {
        List<RosterRow> all = rows == null ? desk.roster(visitor.getOfficer(), code) : rows;
        rows = all;
        return all;
    }

    /** Whether names are shown whole. */
    public boolean isWhole() {
        return whole;
    }

    /** The code of the class. */
    public String getCode() {
        return code;
    }
}
