package org.jiamenkou.admin.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.message.FailedLetters;
import org.jiamenkou.message.LetterDesk;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 短信: letters that reached nobody; those that were given up can be sent again. */
@Named
@RequestScoped
public class LettersPage {

    private static final int SIZE = 50;

    @Inject
    private LetterDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final int page = Math.max(1, Asked.number("page", 1));

    private @Nullable FailedLetters found;

    /** For the container. */
    @NullUnmarked
    public LettersPage() {}

    /** The letters of this page. */
    public FailedLetters getFound() {
        FailedLetters shown = found;
        if (shown == null) {
            shown = desk.list(visitor.getOfficer(), (page - 1) * SIZE, SIZE);
            found = shown;
        }
        return shown;
    }

    /** Sends one again. */
    public @Nullable String again(String key) {
        try {
            desk.again(visitor.getOfficer(), key);
            say.done("system", "letter.again");
            return back();
        } catch (DomainException refusal) {
            say.refused(null, "system", "no.letter-gone");
            found = null;
            return null;
        }
    }

    /** Sends all of them again. */
    public String againAll() {
        say.done("system", "letters.again", desk.againAll(visitor.getOfficer()));
        return back();
    }

    private static String back() {
        return "/system/letters?faces-redirect=true";
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }

    /** The address of another page. */
    public String at(int other) {
        return "?page=" + other;
    }
}
