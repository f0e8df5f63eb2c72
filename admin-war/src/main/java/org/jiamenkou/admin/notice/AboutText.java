package org.jiamenkou.admin.notice;

import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.notice.TextRef;

/** A page about one text, which its address names. */
public abstract class AboutText {

    private final String notice = Asked.text("notice").replaceAll("[^\\p{Alnum}._-]", "");

    private final int revision = Asked.number("revision", 1);

    /** The text an address names as {@code notice/revision}; one that does not exist where it names none. */
    static TextRef ref(String said) {
        int slash = said.lastIndexOf('/');
        return slash > 0 && said.substring(slash + 1).matches("\\d{1,4}")
                ? new TextRef(said.substring(0, slash), Integer.parseInt(said.substring(slash + 1)))
                : new TextRef(said, 0);
    }

    /** The text the page is about. */
    protected TextRef text() {
        return new TextRef(notice, revision);
    }

    /** The address of a page about the same text, to go to after a change. */
    protected String to(String page) {
        return "/notice/" + page + "?faces-redirect=true&notice=" + notice + "&revision=" + revision;
    }

    /** The code of the notice. */
    public String getNotice() {
        return notice;
    }

    /** The revision. */
    public int getRevision() {
        return revision;
    }
}
