package org.jiamenkou.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests count as this site's own. */
class SameOriginFilterTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, http://a.example, a.example, true",
        "same-origin, , a.example, true",
        ", https://a.example, a.example, true",
        ", http://a.example:8080, a.example:8080, true",
        "same-site, http://a.example, a.example, false",
        "cross-site, , a.example, false",
        "none, , a.example, false",
        ", , a.example, false",
        ", null, a.example, false",
        ", http://b.example, a.example, false",
        "same-origin, http://b.example, a.example, false",
        ", http://a.example.b.example, a.example, false",
        ", http://a.example, , false"
    })
    void onlyAPageOfThisSiteMayChange(
            @Nullable String site, @Nullable String origin, @Nullable String host, boolean own) {
        assertThat(SameOriginFilter.isOwn(site, origin, host)).isEqualTo(own);
    }
}
