package org.jiamenkou.notice;

import java.util.Arrays;
import java.util.Objects;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.EdgePolicy;
import org.jspecify.annotations.Nullable;

/** A rule as the cells of its row, in the order of {@link #COLUMNS}: what is kept of it is kept cell by cell. */
record RuleCells(@Nullable Object[] cells) {

    static final String COLUMNS =
            "number, zone_number, kind, included, place_code, numbers, inner_numbers, parts, edges,"
                    + " persons, vague, from_year, until_year, span_from, span_to, polygon, edge_policy, entered_by, entered_at";
    static final int COUNT = 19;

    private static final int ZONE = 1;
    private static final int KIND = 2;
    private static final int PLACE = 4;
    private static final int EDGES = 8;
    private static final int SPAN = 13;
    private static final int POLYGON = 15;
    private static final int EDGE_POLICY = 16;
    private static final int ENTERED_BY = 17;

    /** Copies the cells. */
    RuleCells {
        cells = cells.clone();
    }

    @Override
    public @Nullable Object[] cells() {
        return cells.clone();
    }

    int number() {
        return integer(0);
    }

    int zone() {
        return integer(ZONE);
    }

    String kind() {
        return Objects.requireNonNull(cells[KIND]).toString();
    }

    @Nullable
    String place() {
        return (String) cells[PLACE];
    }

    boolean isEntered() {
        return cells[ENTERED_BY] != null;
    }

    boolean isDrawn() {
        return cells[POLYGON] != null;
    }

    Span span() {
        return new Span(integer(SPAN), integer(SPAN + 1));
    }

    /** Whether both speak of an area of the same edges. */
    boolean isSameArea(RuleCells other) {
        return kind().equals("AREA") && other.kind().equals("AREA") && Objects.equals(cells[EDGES], other.cells[EDGES]);
    }

    /** The same, about this stretch of its sentence. */
    RuleCells at(Span span) {
        @Nullable Object[] moved = cells.clone();
        moved[SPAN] = span.from();
        moved[SPAN + 1] = span.to();
        return new RuleCells(moved);
    }

    /** The same with a drawing, or with none; the edge belongs to nobody without a drawing. */
    RuleCells drawn(byte @Nullable [] polygon, @Nullable EdgePolicy edge) {
        return withDrawing(polygon, polygon == null || edge == null ? null : edge.name());
    }

    private RuleCells withDrawing(@Nullable Object polygon, @Nullable Object edgePolicy) {
        @Nullable Object[] drawn = cells.clone();
        drawn[POLYGON] = polygon;
        drawn[EDGE_POLICY] = edgePolicy;
        return new RuleCells(drawn);
    }

    /** The same with the drawing of the other. */
    RuleCells drawnAs(RuleCells other) {
        return withDrawing(other.cells[POLYGON], other.cells[EDGE_POLICY]);
    }

    private int integer(int index) {
        return ((Number) Objects.requireNonNull(cells[index])).intValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleCells rule && Arrays.deepEquals(cells, rule.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(cells);
    }
}
