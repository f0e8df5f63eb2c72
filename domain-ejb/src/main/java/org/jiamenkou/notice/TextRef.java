package org.jiamenkou.notice;

/**
 * One text of a notice.
 *
 * @param notice the notice's code
 * @param revision the revision
 */
public record TextRef(String notice, int revision) {

    @Override
    public String toString() {
        return notice + "/" + revision;
    }
}
