package org.jiamenkou.portal.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiamenkou.kernel.Span;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String TEXT = "长安路(单号);太平街";

    @Test
    void decidingWordsAreMarked() {
        assertThat(Marks.html(TEXT, List.of(new Span(0, 7)))).isEqualTo("<mark>长安路(单号)</mark>;太平街");
    }

    @Test
    void stretchesThatOverlapOrTouchBecomeOne() {
        List<Span> spans = List.of(new Span(4, 6), new Span(0, 3), new Span(3, 5), new Span(8, 11));

        assertThat(Marks.html(TEXT, spans)).isEqualTo("<mark>长安路(单号</mark>);<mark>太平街</mark>");
    }

    @Test
    void aStretchInsideAnotherAddsNothing() {
        assertThat(Marks.html(TEXT, List.of(new Span(0, 7), new Span(1, 2)))).isEqualTo("<mark>长安路(单号)</mark>;太平街");
    }

    @Test
    void emptyStretchesAndThoseBeyondTheEndMarkNothingMore() {
        assertThat(Marks.html(TEXT, List.of(new Span(3, 3), new Span(8, 99), new Span(50, 60))))
                .isEqualTo("长安路(单号);<mark>太平街</mark>");
    }

    @Test
    void everythingIsEscaped() {
        assertThat(Marks.html("<a href='x'>&\"路", List.of(new Span(0, 2))))
                .isEqualTo("<mark>&lt;a</mark> href=&#39;x&#39;&gt;&amp;&quot;路");
    }

    @Test
    void withoutStretchesTheSentenceStaysWhole() {
        assertThat(Marks.html(TEXT, List.of())).isEqualTo(TEXT);
    }
}
