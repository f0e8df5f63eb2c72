package org.jiamenkou.notice;

import org.jiamenkou.kernel.DomainException;

/**
 * The keeping of notices says no: {@code unknown-notice}, {@code unknown-revision}, {@code notice-state} (the life cycle
 * does not allow it), {@code notice-changed} (somebody else was quicker), {@code checks-failed}, {@code not-a-gap},
 * {@code unknown-ticket}, {@code ticket-changed}, {@code answer-missing}, {@code answer-too-long}, {@code
 * question-missing}, {@code question-too-long}, {@code question-names-somebody}, {@code term-days}, {@code
 * setting-changed}, {@code nothing-published}, {@code
 * list-row} (the register refuses a row of a list), {@code district-needed}, {@code notice-needed} (papers and dates of a notice nobody has sent); of lines of a draft: {@code
 * unknown-line}, {@code line-changed} (with who and when), {@code line-length}, {@code unknown-rule}, {@code
 * unknown-version}, {@code nothing-to-undo}, {@code words-not-in-line}, {@code rule-unreadable}, {@code
 * rule-is-a-sentence}, {@code not-an-area}, {@code outline-unreadable}, {@code cut-at-start}, {@code other-schools}, {@code
 * partner-changed} and {@code restore-across-cut} (of split and joined lines); of the second pair of eyes: {@code own-review},
 * {@code text-changed}, {@code time-gone}; of imports: {@code unknown-import}, {@code import-gone}, {@code
 * import-state}, {@code import-cancelled}, {@code column-twice}, {@code file-size}; of trials: {@code unknown-finding}, {@code settled-how},
 * {@code other-district}, {@code not-inspected} (a long text that was not checked yet).
 */
public class NoticeRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    NoticeRefusal(String code, Object... arguments) {
        super(code, arguments);
    }

    static NoticeRefusal unknown(String notice) {
        return new NoticeRefusal("unknown-notice", notice);
    }

    /** No ticket has that number. */
    public static NoticeRefusal unknownTicket(String number) {
        return new NoticeRefusal("unknown-ticket", number);
    }

    static NoticeRefusal state(String verb, NoticeRevision revision) {
        return new NoticeRefusal(
                "notice-state",
                verb,
                revision.notice().code(),
                revision.revision(),
                revision.state().code());
    }
}
