package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.notice.ImportReport;
import org.jiamenkou.notice.NoticeRow;

/** Prints what became of an imported file. */
final class ReportPrinter {

    private ReportPrinter() {}

    static void print(ImportReport report, PrintStream out) {
        switch (report.result()) {
            case REFUSED -> out.println("文件不可信,什么都没有导入。");
            case UNCHANGED -> out.println("同样的内容已经在了,什么都没有改动: " + named(report.stored()));
            case STORED -> stored(report, out);
        }
        report.unread().forEach(unread -> print(unread, out));
        print(report.findings(), out);
    }

    static void print(List<ImportReport.Finding> findings, PrintStream out) {
        for (ImportReport.Finding finding : findings) {
            out.printf(
                    Locale.ROOT,
                    "%s %s [%s] %s%n",
                    mark(finding.severity()),
                    row(finding.row()),
                    finding.code(),
                    finding.text());
        }
    }

    private static void stored(ImportReport report, PrintStream out) {
        int unread = report.unread().size();
        out.println("已导入 " + named(report.stored()));
        out.printf(
                Locale.ROOT,
                "共 %d 句,看懂 %d 句,未看懂 %d 句;%d 个片区,%d 条规则,材料与日期 %d 条,新地名 %d 个。%n",
                report.sentences(),
                report.sentences() - unread,
                unread,
                report.zones(),
                report.rules(),
                report.requirements(),
                report.newPlaces());
    }

    private static void print(ImportReport.Unread unread, PrintStream out) {
        StringBuilder shown = new StringBuilder(unread.text());
        for (int i = unread.spans().size() - 1; i >= 0; i--) {
            Span span = unread.spans().get(i);
            shown.insert(Math.min(span.to(), shown.length()), '〕').insert(span.from(), '〔');
        }
        out.println("未看懂 " + row(unread.row()) + " " + unread.school() + ": " + shown);
    }

    static String named(NoticeRow notice) {
        return notice.code() + " 第 " + notice.revision() + " 版("
                + notice.state().code() + ") " + notice.title();
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "注意";
            case INFO -> "说明";
        };
    }

    private static String row(int row) {
        return row == 0 ? "全文" : "第" + row + "行";
    }
}
