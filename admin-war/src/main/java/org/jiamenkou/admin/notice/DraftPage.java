package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.notice.LineDesk;
import org.jiamenkou.notice.LinePage;
import org.jiamenkou.notice.LineQuery;
import org.jiamenkou.notice.LineRow;
import org.jiamenkou.notice.NoticeDesk;
import org.jiamenkou.notice.NoticeRefusal;
import org.jiamenkou.notice.TextRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One text, line by line: the published sentence beside what was understood of it. */
@Named
@RequestScoped
public class DraftPage extends AboutText {

    private static final int SIZE = 20;

    @Inject
    private NoticeDesk texts;

    @Inject
    private LineDesk lines;

    @Inject
    private Visitor visitor;

    @Inject
    private Refusals refusals;

    private final LineQuery.Which which = Asked.one(LineQuery.Which.class, "which", LineQuery.Which.ALL);

    private final String words = Asked.text("words");

    private final int page = Math.max(1, Asked.number("page", 1));

    private String school = "";

    private String sentence = Asked.text("sentence");

    private final String ticket = Asked.text("ticket");

    private @Nullable TextRow row;

    private @Nullable LinePage found;

    /** For the container. */
    @NullUnmarked
    public DraftPage() {}

    /** The text. */
    public TextRow getRow() {
        TextRow shown = row == null ? texts.get(visitor.getOfficer(), text()) : row;
        row = shown;
        return shown;
    }

    /** The lines of this page. */
    public LinePage getFound() {
        LinePage shown = found;
        if (shown == null) {
            LineQuery query = new LineQuery(words, which, (page - 1) * SIZE, SIZE);
            shown = lines.lines(visitor.getOfficer(), text(), query);
            found = shown;
        }
        return shown;
    }

    /** The sentence of a line, cut where it is unread or silent. */
    public List<Pieces.Piece> pieces(LineRow line) {
        return Pieces.of(line);
    }

    /** Adds a line at the end and goes to it. */
    public @Nullable String add() {
        try {
            LineRow line = lines.add(visitor.getOfficer(), text(), school, sentence);
            return to("line") + "&number=" + line.number();
        } catch (NoticeRefusal refusal) {
            refusals.tell("sentence", refusal);
            return null;
        }
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    /** The address of another page of the same lines. */
    public String at(LineQuery.Which choice, int other) {
        return "?notice=" + getNotice() + "&revision=" + getRevision() + "&which=" + choice + "&words="
                + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + other;
    }

    /** The choices among the lines. */
    public LineQuery.Which[] getChoices() {
        return LineQuery.Which.values();
    }

    /** The choice among the lines. */
    public LineQuery.Which getWhich() {
        return which;
    }

    /** The words looked for. */
    public String getWords() {
        return words;
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }

    /** The school of a line to add. */
    public String getSchool() {
        return school;
    }

    /** The school of a line to add. */
    public void setSchool(String school) {
        this.school = school;
    }

    /** The number of the ticket that leads here, or empty. */
    public String getTicket() {
        return ticket;
    }

    /** The words of a line to add. */
    public String getSentence() {
        return sentence;
    }

    /** The words of a line to add. */
    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
