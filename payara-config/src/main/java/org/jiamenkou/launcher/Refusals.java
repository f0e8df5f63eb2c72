package org.jiamenkou.launcher;

import java.util.List;
import org.jiamenkou.kernel.DomainException;

/** Says a refusal of the domain in words for the person at the keyboard. */
final class Refusals {

    private Refusals() {}

    static String words(DomainException refused) {
        List<Object> about = refused.arguments();
        return switch (refused.code()) {
            case "unknown-district" -> "没有这个区县: " + about.get(0);
            case "ambiguous-district" -> "有几个区县都叫 " + about.get(0) + ",请用代码";
            case "unknown-notice" -> "没有这份公告: " + about.get(0) + "(./run notices 列出全部)";
            case "unknown-revision" -> "公告 " + about.get(0) + " 没有第 " + about.get(1) + " 版";
            case "notice-state" ->
                "公告 " + about.get(1) + " 第 " + about.get(2) + " 版现在是 " + about.get(3) + ",不能 " + about.get(0);
            case "notice-needed" -> "还没有公告 " + about.get(0) + ",请先导入公告,再登记材料与日期";
            case "unknown-ticket" -> "没有这张工单: " + about.get(0);
            case "ticket-changed" -> "工单 " + about.get(0) + " 刚刚被别人改过,请再看一眼";
            case "answer-missing" -> "请写明答复";
            case "answer-too-long" -> "答复最长 " + about.get(0) + " 字";
            case "odd-pace" -> "系数在 1 到 3 之间,每分钟 20 到 150 米,而不是 " + about.get(0) + "、" + about.get(1);
            case "list-row" -> "第" + about.get(0) + "行没有通过,整份名册没有登记: " + about.get(1) + " " + about.get(2);
            case "checks-failed" -> "检查未通过,没有公布: " + about.get(0) + " 处错误: " + about.get(1);
            default -> refused.code() + " " + about;
        };
    }
}
