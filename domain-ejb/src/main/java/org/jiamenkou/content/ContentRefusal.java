package org.jiamenkou.content;

import org.jiamenkou.kernel.DomainException;

/**
 * The keeping of articles says no: {@code unknown-article}, {@code unknown-file}, {@code article-state} (the life cycle does not
 * allow it), {@code article-changed} (somebody else was quicker), {@code title-missing}, {@code title-too-long}, {@code
 * summary-too-long}, {@code text-missing}, {@code text-too-long}, {@code no-project}, {@code showing-times}, {@code
 * file-empty}, {@code file-too-large}, {@code file-kind}, {@code file-name}, {@code too-many-files}, {@code picture-too-large},
 * {@code picture-broken}, {@code caption-too-long}.
 */
public class ContentRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    ContentRefusal(String code, Object... arguments) {
        super(code, arguments);
    }

    static ContentRefusal unknownArticle(String code) {
        return new ContentRefusal("unknown-article", code);
    }

    static ContentRefusal unknownFile(String code) {
        return new ContentRefusal("unknown-file", code);
    }
}
