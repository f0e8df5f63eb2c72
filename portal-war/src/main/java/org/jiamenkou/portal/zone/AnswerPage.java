package org.jiamenkou.portal.zone;

import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.notice.Lookups;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The page of an answer. The question has been read and asked before the page is built; here the answer is put into
 * words. Which design the page has depends on the outcome.
 */
public final class AnswerPage {

    private final Ask ask;

    private final Words words;

    private final @Nullable AnswerView view;

    private AnswerPage(Ask ask, Words words, @Nullable AnswerView view) {
        this.ask = ask;
        this.words = words;
        this.view = view;
    }

    /** The page of what was asked and answered. */
    static AnswerPage of(Reader reader, Asking asking, Directory directory, Lookups lookups, Papers papers) {
        Words words = Words.in(reader.language());
        Ask ask = Ask.of(directory, asking.asked(), "");
        AnswerSheet sheet = asking.sheet();
        return new AnswerPage(ask, words, sheet == null ? null : new AnswerView(ask, sheet, lookups, papers, words));
    }

    /** The question form, filled with what was asked. */
    public Ask getAsk() {
        return ask;
    }

    /** The answer in words; null when the question could not be read. */
    public @Nullable AnswerView getSheet() {
        return view;
    }

    /** The name of the design: the outcome, or {@code mistyped}. */
    public String getDesign() {
        return view == null ? "mistyped" : view.getOutcome();
    }

    /** The title of the page. */
    public String getTitle() {
        return view == null ? words.of("site.error-title", words.get("home.title")) : view.getTitle();
    }

    /** Where the secret of the form will stand: the page is kept without it. */
    public String getToken() {
        return Typed.sign(Typed.TOKEN);
    }
}
