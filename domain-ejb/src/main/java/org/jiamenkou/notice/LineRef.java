package org.jiamenkou.notice;

/**
 * A line of a draft as somebody saw it.
 *
 * @param notice the notice's code
 * @param revision the revision
 * @param number its number in the notice, from 1
 * @param version how often it had been mended when it was seen; a change of an older sight is refused
 */
public record LineRef(String notice, int revision, int number, int version) {

    /** The text the line belongs to. */
    public TextRef text() {
        return new TextRef(notice, revision);
    }
}
