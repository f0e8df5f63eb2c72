package org.jiamenkou.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bracket behind a name says, told by its first and last words. */
enum Bracket {
    /** (2个), (14所), (两块), (公共学区): says nothing about the extent; (6幢) does. */
    GLOSS("^[\\d一二两三四五六七八九十百]+(?:个.*|所|块|户|人|家|处)$|楼栋数|.*(?:共同|公共|共享)(?:学区|施教区)|从.*划[出入归]|^以下.*|.*(?:规划|在建|暂定)"),
    /** (除3号、5号外的单号). */
    EXCEPT_AND("^除(?<after>.+?)(?:以|之)?外的?(?<only>[^外]+)$"),
    /** (999号除外), (不含…), (除…外). */
    EXCLUSION("^(?:除了?|但?不含|但?不包括|但?不包含|扣除):?(?<after>.*?)(?:除外|以外|之外|外)?$|^(?<before>.*?)(?:除外|不含|不包括|以外|在外)$"),
    /** (含…), (包括…), (另含…). */
    INCLUSION("^(?:其中|主要)?(?:社区)?(?:另?含有?|[另还]?包括|[另还]?包含|即(?!墨)):?(?<after>.*)$"),
    /** (北庭明珠小区在县五小就读): these go elsewhere. */
    ELSEWHERE("^(?<before>.*?)(?:已?划[归入到给]|在|到|由|归|属于?)(?:[^在到由归属]*?(?:小|小学|学校|中学|校区))(?:就读|入学|招生|施教区?)?$"),
    /** (新东村为本学区范围). */
    HERE("^(?<before>.*?)(?<!不|不再)(?:为|属于?)本(?:学区|校|施教区)(?:范围)?$"),
    /** (世居户), (有城镇户口者). */
    PERSONS("^.*(?:居户|户口者?|者|户|子女|业主|新生|适龄儿童|生源)$"),
    /** (距离该校区较近的组), (沿河居民点). */
    VAGUE("^[^、]*(?:较近|附近|部分|沿河|临近|就近)[^、]*$");

    private final Pattern form;

    Bracket(String form) {
        this.form = Pattern.compile(form);
    }

    /** A matcher over the stretch; its groups {@code after} or {@code before} hold the list, where the form has them. */
    Matcher matcher(SentenceText text, int from, int to) {
        return text.matcher(form, from, to);
    }
}
