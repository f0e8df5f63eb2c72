package org.jiamenkou.portal.zone;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.kernel.AskedAgain;
import org.jiamenkou.notice.Lookup;
import org.jiamenkou.notice.Lookups;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.BadInput;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;

/**
 * {@code GET /api/zones/lookup}: which school serves this address, and why. Asked each time; when the answer is the one
 * that was written before, its bytes are given again.
 */
@WebServlet("/api/zones/lookup")
public class LookupServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 4_000;

    private record Key(Lookup lookup, Language language) {}

    /** A reply with the answer it was written from. */
    private record Written(Answer answer, Reply reply) {}

    private final transient AskedAgain<Key, Written> known = new AskedAgain<>(MOST);

    @Inject
    private transient Lookups lookups;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        Asked asked = Asked.from(request::getParameter);
        if (!asked.errors().isEmpty()) {
            throw new BadInput(asked.errors());
        }
        Lookup lookup = asked.lookup();
        return written(new Key(lookup, words.language()), lookups.answer(lookup), words);
    }

    private Reply written(Key key, Answer answer, Words words) {
        Written before = known.get(key);
        if (before != null && (before.answer() == answer || before.answer().equals(answer))) {
            return before.reply();
        }
        Reply reply = Reply.ok(AnswerJson.of(answer, words));
        known.put(key, new Written(answer, reply));
        return reply;
    }
}
