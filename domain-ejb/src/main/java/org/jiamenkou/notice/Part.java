package org.jiamenkou.notice;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a long list.
 *
 * @param total how many there are in all
 * @param rows those of this part
 */
public record Part<T>(int total, List<T> rows) {

    /** Copies the rows. */
    public Part {
        rows = List.copyOf(rows);
    }

    static <T> Part<T> of(List<T> all, int first, int most) {
        int from = Math.min(first, all.size());
        return new Part<>(all.size(), all.subList(from, Math.min(all.size(), from + most)));
    }

    <S> Part<S> map(Function<T, S> into) {
        return new Part<>(total, rows.stream().map(into).toList());
    }
}
