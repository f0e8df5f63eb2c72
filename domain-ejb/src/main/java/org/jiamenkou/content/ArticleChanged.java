package org.jiamenkou.content;

/**
 * Somebody else changed the article since it was opened: nothing was saved, and here is what they made of it, so that the one
 * who comes second can compare and loses nothing.
 */
public class ArticleChanged extends ContentRefusal {

    private static final long serialVersionUID = 1L;

    private final transient ArticleSheet theirs;

    ArticleChanged(ArticleSheet theirs) {
        super("article-changed", theirs.code(), theirs.version());
        this.theirs = theirs;
    }

    /** The article as it is now. */
    public ArticleSheet theirs() {
        return theirs;
    }
}
