package org.jiamenkou.portal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jiamenkou.content.ArticleRow;
import org.jiamenkou.content.OpeningTerm;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.portal.zone.QuotedSentence;
import org.jiamenkou.school.DistrictRow;
import org.jspecify.annotations.Nullable;

/**
 * Days, terms and amounts in the words of a reader.
 *
 * @param words the words
 * @param directory the districts
 */
record Telling(Words words, Directory directory) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The day of a moment, as people here count days. */
    String day(@Nullable Instant moment) {
        return moment == null ? "" : QuotedSentence.day(LocalDate.ofInstant(moment, SHANGHAI), words);
    }

    String district(String code) {
        return directory.district(code).map(DistrictRow::name).orElse("");
    }

    String category(ArticleRow row) {
        return words.get("content.category." + row.category().code());
    }

    String term(@Nullable OpeningTerm term) {
        return term == null
                ? words.get("content.project.open")
                : words.of("content.term." + term.season(), term.year());
    }

    String seats(@Nullable Integer seats) {
        return seats == null
                ? words.get("content.project.open")
                : words.of("content.project.seats.of", String.format("%,d", seats));
    }

    String cost(@Nullable Money cost) {
        return cost == null ? words.get("content.project.open") : words.of("content.project.cost.of", cost.wan());
    }
}
