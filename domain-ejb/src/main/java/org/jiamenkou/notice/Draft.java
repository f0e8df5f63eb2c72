package org.jiamenkou.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The text of a revision as it is about to be stored: everything is numbered within the revision.
 *
 * @param sentences the sentences, verbatim
 * @param zones the zones
 * @param rules the rules
 * @param places the places the text names, one entry for each name
 * @param requirements papers and dates per class of persons
 */
record Draft(
        List<Line> sentences,
        List<ZoneEntry> zones,
        List<Clause> rules,
        Collection<PlaceName> places,
        List<NoticeText.Requirement> requirements) {

    /** A sentence under its school cell. */
    record Line(int number, String school, String text, List<Span> unread) {}

    /** A zone with its schools by name. */
    record ZoneEntry(int number, String name, ZoneMode mode, List<SchoolRef> schools) {}

    /** A rule of a zone, read from a sentence. */
    record Clause(
            int number,
            int zone,
            int sentence,
            Rule rule,
            @Nullable Geometry polygon,
            @Nullable EdgePolicy edge) {

        /** Without a policy the words are those a clause had before policies were kept: the digest stays what it was. */
        @Override
        public String toString() {
            String words = "Clause[number=" + number + ", zone=" + zone + ", sentence=" + sentence + ", rule=" + rule
                    + ", polygon=" + polygon;
            return words + (edge == null ? "]" : ", edge=" + edge + "]");
        }
    }

    /** The same text with other papers and dates. */
    Draft with(List<NoticeText.Requirement> others) {
        return new Draft(sentences, zones, rules, places, List.copyOf(others));
    }

    /**
     * A digest of everything it says under that head: two drafts of one digest are the same text. A text without papers
     * and dates has the digest it always had.
     */
    String digest(NoticeHead head) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(head.toString().getBytes(StandardCharsets.UTF_8));
            for (Collection<?> part : parts()) {
                part.forEach(item -> sha.update(item.toString().getBytes(StandardCharsets.UTF_8)));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private List<Collection<?>> parts() {
        return requirements.isEmpty()
                ? List.of(sentences, zones, rules, places)
                : List.of(sentences, zones, rules, places, requirements);
    }
}
