package org.jiamenkou.launcher;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.content.ArticleSearch;
import org.jiamenkou.content.ArticleSheet;
import org.jiamenkou.content.ArticleText;
import org.jiamenkou.content.Articles;
import org.jiamenkou.content.BuildingStage;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.Editing;
import org.jiamenkou.content.FileTaker;
import org.jiamenkou.content.OpeningTerm;
import org.jiamenkou.content.ProjectFacts;
import org.jiamenkou.content.RichText;
import org.jiamenkou.content.SentFile;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Demo content: what the fictional 明湖区 tells its families, written on the days that stand beside the titles. */
final class ToldArticles implements DemoPart {

    private static final String FOLDER = "/demo/articles/";

    private static final String DISTRICT = "minghu";

    /** Drafts were begun on this day. */
    private static final Instant BEGUN = Instant.parse("2026-05-01T01:00:00Z");

    @Override
    public String name() {
        return "the articles of " + Demo.DISTRICT;
    }

    @Override
    public void load(StandaloneUnit unit, DemoSize size, PrintStream out) {
        List<NamedCsvRecord> rows = DemoTable.rows(text("index.csv"));
        unit.transact(em -> {
            ArticleSearch any = new ArticleSearch(DISTRICT, null, "", 0, 1);
            if (new Articles(em, NoticeVerb.CLOCK).list(any).total() == 0) {
                rows.forEach(row -> tell(em, row));
            }
        });
        out.println("  " + rows.size() + " articles");
    }

    private static void tell(EntityManager em, NamedCsvRecord row) {
        String published = DemoTable.given(row, "发布");
        Instant day = published == null ? BEGUN : Instant.parse(published);
        Editing editing = new Editing(em, Clock.fixed(day, NoticeVerb.CLOCK.getZone()));
        ArticleSheet draft = editing.begin(DISTRICT, article(row));
        String file = DemoTable.given(row, "附件");
        if (file != null) {
            String[] nameAndCaption = file.split("\\|");
            byte[] content = bytes(nameAndCaption[0]);
            editing.attach(draft.code(), FileTaker.take(new SentFile(nameAndCaption[0], nameAndCaption[1], content)));
        }
        if (published != null) {
            String recalled = DemoTable.given(row, "撤回");
            editing.release(draft.code(), draft.version(), day, recalled == null ? null : Instant.parse(recalled));
        }
    }

    private static ArticleText article(NamedCsvRecord row) {
        return new ArticleText(
                Category.parse(row.getField("栏目")).orElseThrow(),
                row.getField("标题"),
                row.getField("摘要"),
                new RichText(text(row.getField("文件") + ".html")),
                Integer.parseInt(row.getField("顺序")),
                project(row));
    }

    private static @Nullable ProjectFacts project(NamedCsvRecord row) {
        String seats = DemoTable.given(row, "学位");
        return BuildingStage.parse(row.getField("进度"))
                .map(stage -> new ProjectFacts(
                        seats == null ? null : Integer.valueOf(seats),
                        Money.parseWan(row.getField("万元")).orElse(null),
                        stage,
                        OpeningTerm.parse(row.getField("投用")).orElse(null)))
                .orElse(null);
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Demo.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no demo file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
