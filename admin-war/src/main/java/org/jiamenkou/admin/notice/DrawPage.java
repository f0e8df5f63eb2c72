package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.notice.LineDesk;
import org.jiamenkou.notice.LineRef;
import org.jiamenkou.notice.LineRow;
import org.jiamenkou.rule.EdgePolicy;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An area drawn: by clicks on the map, or by its points in a field. */
@Named
@RequestScoped
public class DrawPage extends AboutText {

    @Inject
    private LineDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Refusals refusals;

    private final int number = Asked.number("number", 1);

    private final int rule = Asked.number("rule", 0);

    private int seen = -1;

    private Frame frame = Frame.WGS84;

    private @Nullable String outline;

    private @Nullable EdgePolicy edge;

    private boolean edgeSaid;

    private @Nullable LineRow row;

    /** For the container. */
    @NullUnmarked
    public DrawPage() {}

    /** The line. */
    public LineRow getRow() {
        LineRow shown = row == null ? desk.line(visitor.getOfficer(), text(), number) : row;
        row = shown;
        return shown;
    }

    /** Saves the outline; an empty one takes the drawing out. */
    public @Nullable String save() {
        try {
            LineRef ref = new LineRef(getNotice(), getRevision(), number, seen);
            desk.draw(visitor.getOfficer(), ref, rule, getOutline(), frame, getEdge());
            say.done("notice", "line.saved");
            return to("line") + "&number=" + number;
        } catch (DomainException refusal) {
            refusals.tell(refusal.code().equals("outline-unreadable") ? "outline" : null, refusal);
            return null;
        }
    }

    /** The pattern of map pictures, or empty. */
    public String getTiles() {
        return System.getProperty("jiamenkou.map.tiles", "");
    }

    /** Whom map pictures come from. */
    public String getAttribution() {
        return System.getProperty("jiamenkou.map.attribution", "");
    }

    /** The frames there are. */
    public Frame[] getFrames() {
        return Frame.values();
    }

    /** The number of the line. */
    public int getNumber() {
        return number;
    }

    /** The number of the rule. */
    public int getRule() {
        return rule;
    }

    /** The version of the line that is shown. */
    public int getSeen() {
        return seen < 0 ? getRow().version() : seen;
    }

    /** The version of the line that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The frame of the points typed. */
    public Frame getFrame() {
        return frame;
    }

    /** The frame of the points typed. */
    public void setFrame(@Nullable Frame frame) {
        this.frame = frame == null ? Frame.WGS84 : frame;
    }

    /** Whose the edge can be. */
    public EdgePolicy[] getEdges() {
        return EdgePolicy.values();
    }

    /** Whose the edge is; null where nobody says. */
    public @Nullable EdgePolicy getEdge() {
        return edgeSaid
                ? edge
                : getRow().rules().stream()
                        .filter(ruling -> ruling.number() == rule)
                        .map(LineRow.Ruling::edge)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Whose the edge is; null where nobody says. */
    public void setEdge(@Nullable EdgePolicy edge) {
        this.edge = edge;
        edgeSaid = true;
    }

    /** The outline, as GeoJSON or a point a line. */
    public String getOutline() {
        return outline == null ? desk.outline(visitor.getOfficer(), text(), rule) : outline;
    }

    /** The outline, as GeoJSON or a point a line. */
    public void setOutline(String outline) {
        this.outline = outline;
    }
}
