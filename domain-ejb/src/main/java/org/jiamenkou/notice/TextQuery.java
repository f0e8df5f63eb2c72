package org.jiamenkou.notice;

import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which texts are wanted.
 *
 * @param year of which admission year, or null for any
 * @param stage for which stage, or null for any
 * @param population for which children, or null for any
 * @param state how far they are, or null for any
 * @param waiting what waits to be done with them
 * @param words words of the title or the document number; empty for any
 * @param order how they are sorted
 * @param first how many to skip
 * @param size how many at most
 */
public record TextQuery(
        @Nullable SchoolYear year,
        @Nullable Stage stage,
        @Nullable Population population,
        @Nullable RevisionState state,
        Waiting waiting,
        String words,
        Order order,
        int first,
        int size) {

    private static final int MOST = 200;

    /** What waits to be done with a text. */
    public enum Waiting {
        /** Whatever waits. */
        ANY(""),
        /** 待复核: a draft nobody has read a second time. */
        REVIEW(" and r.state = 'DRAFT'"),
        /** 被退回: sent back by who read it a second time. */
        RETURNED(" and r.state = 'DRAFT' and r.returned_by is not null"),
        /** 有未读懂的条文. */
        UNREAD(" and r.state in ('DRAFT', 'REVIEWED')"
                + " and exists (select 1 from sentence w where w.revision_id = r.id and w.unread is not null)"),
        /** 导入有未处理的行. */
        UNSETTLED(" and r.state in ('DRAFT', 'REVIEWED') and exists (select 1 from finding w"
                + " where w.revision_id = r.id and w.severity = 'ERROR' and w.settled_at is null)"),
        /** 有待绘范围: areas nobody has drawn. */
        UNDRAWN(" and r.state in ('DRAFT', 'REVIEWED') and exists (select 1 from rule w"
                + " where w.revision_id = r.id and w.kind = 'AREA' and w.polygon is null)"),
        /** 到时公布: will be published by itself. */
        TIMED(" and r.state = 'REVIEWED' and r.publish_at is not null"),
        /** 没有公布成: its publication was refused when its time came. */
        REFUSED(" and r.state in ('DRAFT', 'REVIEWED') and r.publication_refused is not null");

        private final String sql;

        Waiting(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** How texts are sorted. */
    public enum Order {
        /** The one begun last first. */
        NEWEST("r.id desc"),
        /** By year, the latest first, then as the district speaks of them. */
        YEAR("n.admission_year desc, n.stage desc, n.population, r.revision desc"),
        /** Those that wait for somebody first. */
        STATE("field(r.state, 'DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN'), r.id desc"),
        /** By title. */
        TITLE("r.title, r.id desc");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** Keeps the page within bounds. */
    public TextQuery {
        words = words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }

    /** Every text, the newest first. */
    public static TextQuery all() {
        return new TextQuery(null, null, null, null, Waiting.ANY, "", Order.NEWEST, 0, MOST);
    }
}
