package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiamenkou.kernel.Span;
import org.junit.jupiter.api.Test;

class SpanListTest {

    @Test
    void aStretchTakenOutOfTheMiddleLeavesBothEnds() {
        assertThat(SpanList.without(List.of(new Span(2, 10)), new Span(4, 6)))
                .containsExactly(new Span(2, 4), new Span(6, 10));
    }

    @Test
    void stretchesThatTouchAreJoined() {
        assertThat(SpanList.with(List.of(new Span(0, 2), new Span(8, 9)), new Span(2, 5)))
                .containsExactly(new Span(0, 5), new Span(8, 9));
    }

    @Test
    void punctuationAloneSaysNothing() {
        assertThat(SpanList.speaking(List.of(new Span(0, 2), new Span(2, 4)), "、;路1"))
                .containsExactly(new Span(2, 4));
    }

    @Test
    void theColumnReadsBackAsItWasWritten() {
        List<Span> spans = List.of(new Span(0, 4), new Span(9, 12));

        assertThat(SpanList.parse(SpanList.column(spans))).isEqualTo(spans);
        assertThat(SpanList.column(List.of())).isNull();
        assertThat(SpanList.parse(null)).isEmpty();
    }
}
