package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.zone.Sentence;

/**
 * 待画图: an area that a sentence describes and nobody has drawn yet.
 *
 * @param notice the notice's code
 * @param rule the number of the rule within the text
 * @param zone the zone's name
 * @param sentence the sentence
 * @param edges the edges it names
 */
public record DrawTask(String notice, int rule, String zone, Sentence sentence, List<String> edges) {

    /** Copies the edges. */
    public DrawTask {
        edges = List.copyOf(edges);
    }
}
