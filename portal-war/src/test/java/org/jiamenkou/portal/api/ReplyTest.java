package org.jiamenkou.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Words;
import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void anErrorHasTheOneBodyWithWordsForEachField() {
        List<InputError> details = List.of(InputError.of("q", "too-long", 200), InputError.of("stage", "unknown"));

        Reply reply = Reply.error(400, "bad-input", "Mend it.", details, Words.in(Language.EN));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(new String(reply.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"code\":\"bad-input\",\"message\":\"Mend it.\",\"details\":["
                        + "{\"field\":\"q\",\"code\":\"too-long\",\"message\":\"The address is too long; write the"
                        + " compound or the address in at most 200 characters\"},"
                        + "{\"field\":\"stage\",\"code\":\"unknown\",\"message\":\"Choose primary or junior\"}]}");
    }

    @Test
    void anErrorWithoutFieldsHasAnEmptyList() {
        Reply reply = Reply.error(404, "unknown-school", "没有这所学校。", List.of(), Words.in(Language.ZH));

        assertThat(new String(reply.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"code\":\"unknown-school\",\"message\":\"没有这所学校。\",\"details\":[]}");
    }
}
