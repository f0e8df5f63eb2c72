package org.jiamenkou.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jiamenkou.content.ArticleSheet;
import org.jiamenkou.content.ArticleState;
import org.jiamenkou.content.ArticleText;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.RichText;
import org.jiamenkou.content.Showing;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.WalkingPace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {

    private static final Instant SHOWN = Instant.parse("2026-03-02T04:00:00Z");

    private static final DistrictRow DISTRICT =
            new DistrictRow("minghu", "明湖区", "测试市", "", new SchoolYear(2026), null, null, WalkingPace.USUAL);

    @Test
    void everyEntryHasWhatTheStandardAsksFor() throws Exception {
        Document feed = feed(List.of(sheet("题 <b> & \u0001\uD83D\uDE00", SHOWN), sheet("更正", SHOWN.plusSeconds(90))));

        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(root, "title")).isEqualTo("明湖区 通知与政策");
        assertThat(text(root, "id")).startsWith("urn:uuid:");
        assertThat(text(root, "updated")).isEqualTo("2026-03-02T04:01:30Z");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "title")).isEqualTo("题 <b> & \uD83D\uDE00");
        assertThat(text(entry, "published")).isEqualTo("2026-03-02T04:00:00Z");
        assertThat(text(entry, "content")).isEqualTo("<p>文</p>");
        assertThat(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
                .isEqualTo("https://example.org/content/article?code=a1");
    }

    @Test
    void aDistrictThatSaysNothingHasAnEmptyFeed() throws Exception {
        assertThat(feed(List.of()).getElementsByTagName("entry").getLength()).isZero();
    }

    private static Document feed(List<ArticleSheet> sheets) throws Exception {
        byte[] bytes = new AtomFeed("https://example.org", DISTRICT, Words.in(Language.ZH)).of(sheets);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static ArticleSheet sheet(String title, Instant changed) {
        ArticleText text =
                new ArticleText(Category.NOTICE, title, "", new RichText("<p>文</p><script>alert(1)</script>"), 0, null);
        return new ArticleSheet(
                "a1", "minghu", text, new Showing(SHOWN, null), ArticleState.PUBLISHED, changed, 1, List.of());
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
