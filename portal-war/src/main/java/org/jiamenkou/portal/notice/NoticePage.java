package org.jiamenkou.portal.notice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.NoticeText;
import org.jiamenkou.notice.NoticeText.Line;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.zone.Marks;
import org.jiamenkou.portal.zone.QuotedSentence;
import org.jspecify.annotations.Nullable;

/** The full text of a notice, by school, with the words nobody understood underlined. */
@Named
@RequestScoped
public class NoticePage {

    private static final int LONGEST = 100;

    private static final int MOST_LINES = 400;

    @Inject
    private HttpServletRequest request;

    @EJB
    private Notices notices;

    private String code = "";

    private String q = "";

    private @Nullable NoticeText text;

    private List<Line> matching = List.of();

    /** Fetches the text; an unknown notice is not found. */
    public void load() throws IOException {
        try {
            text = notices.get(code);
            matching = text.lines().stream().filter(this::matches).toList();
        } catch (DomainException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** What the notice is. */
    public NoticeRow getRow() {
        return text().notice();
    }

    /** The whole text. */
    public NoticeText getText() {
        return text();
    }

    /** The sentences that contain what is searched for, by school, four hundred at most. */
    public Map<String, List<Line>> getSchools() {
        Map<String, List<Line>> schools = new LinkedHashMap<>();
        matching.stream()
                .limit(MOST_LINES)
                .forEach(line -> schools.computeIfAbsent(line.sentence().school(), s -> new ArrayList<>())
                        .add(line));
        return schools;
    }

    /** How many sentences there are. */
    public int getTotal() {
        return text().lines().size();
    }

    /** How many contain what is searched for. */
    public int getMatched() {
        return matching.size();
    }

    /** Whether the page shows only the first of them. */
    public boolean isCut() {
        return matching.size() > MOST_LINES;
    }

    /** How many were understood. */
    public long getUnderstood() {
        return text().lines().stream().filter(Line::isUnderstood).count();
    }

    /** The day of publication in the reader's language, or empty. */
    public String getPublished() {
        LocalDate day = getRow().published();
        Reader reader = (Reader) request.getAttribute("reader");
        return day == null ? "" : QuotedSentence.day(day, Words.in(reader.language()));
    }

    /** The address of the source where it is one a browser may open, or null. */
    public @Nullable String getSourceLink() {
        String address = getRow().sourceAddress();
        return address != null && address.matches("https?://[^\\s\"<>]+") ? address : null;
    }

    /** A sentence with what nobody understood underlined. */
    public String html(Line line) {
        return Marks.html(line.sentence().text(), line.unread(), "u");
    }

    /** The code of the notice. */
    public String getCode() {
        return code;
    }

    /** Takes the code of the notice. */
    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    /** What is searched for. */
    public String getQ() {
        return q;
    }

    /** Takes what is searched for, its first hundred characters. */
    public void setQ(@Nullable String q) {
        String given = q == null ? "" : q.strip();
        this.q = given.substring(0, Math.min(LONGEST, given.length()));
    }

    private boolean matches(Line line) {
        return line.sentence().text().contains(q) || line.sentence().school().contains(q);
    }

    private NoticeText text() {
        return Objects.requireNonNull(text, "load first");
    }
}
