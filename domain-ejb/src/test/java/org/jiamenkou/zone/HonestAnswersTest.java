package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.RuleLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the sentence to the answer, where a hasty reader would name a wrong school. */
class HonestAnswersTest {

    private static final List<RuleLine> NOTICE = Stream.of("""
            甲小|威宁路350弄
            甲小|仙霞路（除700弄外）
            甲小|福兴街34号附1号-附50号
            乙小|福兴街34号附51号-附130号
            丙小|福兴街
            甲小|桂花街17号之一
            甲小|先烈路81号大院之一至之十
            乙小|先烈路81号大院之十一至之二十
            甲小|洞庭路(珠江道至黑牛城道之间)
            乙小|洞庭路1号至60号单号
            甲小|太湖路全路段（不包括太湖路88号太湖花园）
            甲小|翠苑三区（1-30幢）
            乙小|翠苑三区（31幢以后）
            丙小|古荡三区（1-30幢）
            甲小|长江路单号
            乙小|长江路其余门牌号
            甲小|黄河路除10号、12号外的双号
            甲小|永丰村1、2、3组
            乙小|永丰村其余组
            甲小|沪太路35弄1-20号、37弄
            乙小|沪太路35弄21号以后
            甲小|金沙里(6幢)
            甲小|天山路1726弄(5号除外)
            甲小|学府路16号院(6、7号楼除外)
            甲小|岭南街1-20号（15号划归乙小）
            甲小|阳光小区（东区）
            乙小|阳光小区（西区）
            乙小|金色家园A1-A5栋、C区
            甲小|苇湾小区购房人员子女
            乙小|苇湾小区务工经商人员子女
            甲小|解放西路以北
            乙小|解放西路全路段双号
            甲小|东至人民路,北至铁路线;另含:银杏家园、锦绣花园(一期、二期);不含:阳光苑
            甲小|望江小区1-8栋
            乙小|望江小区9栋以后
            甲小|建设村3组以前
            乙小|建设村4组及以后
            甲小|学府花园A区、B区;学府花园C1-C4栋
            乙小|学府花园C5栋及D区
            甲小|南门社区居民委员会所辖范围
            乙小|西湖区文三路18-60号
            甲小|水井街61号（含）以上单号
            乙小|水井街59号（含59号）以下单号
            甲小|桃溪街61号（不含）以上
            乙小|桃溪街61号（含）以下
            甲小|龙湖小区9栋（含9栋）以后
            甲小|春熙路34号附12号以后
            丙小|春熙路
            甲小|永嘉路35弄1支弄
            丙小|永嘉路
            甲小|光华路甲5号
            丙小|光华路
            甲小|望山村1-4组、5组中铁路以北
            乙小|望山村5组铁路以南
            """.split("\n"))
            .map(line -> line.split("\\|"))
            .map(line -> new RuleLine(line[0], line[1]))
            .toList();

    private static final ZoneMap MAP =
            PublishedNotices.map(NoticeReader.read(NOTICE), new SchoolYear(2025), Population.RESIDENT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        威宁路              | needs-detail
        威宁路350弄2号      | one 甲小
        威宁路350号         | gap
        仙霞路              | needs-detail
        仙霞路700弄         | gap
        仙霞路700号         | one 甲小
        福兴街34号          | needs-detail
        福兴街34号附12号    | one 甲小
        福兴街34号附60号    | one 乙小
        福兴街34号附131号   | one 丙小
        福兴街36号          | one 丙小
        福兴街              | needs-detail
        桂花街17号          | needs-detail
        桂花街17号之一      | one 甲小
        桂花街17号附2号     | gap
        先烈路81号          | needs-detail
        先烈路81号大院3号   | one 甲小
        先烈路81号之十二    | one 乙小
        洞庭路70号          | needs-detail
        洞庭路5号           | one 乙小
        太湖路88号          | gap
        太湖花园            | gap
        太湖路90号          | one 甲小
        翠苑三区5幢         | one 甲小
        翠苑三区31幢        | one 乙小
        古荡三区5幢         | one 丙小
        古荡三区31幢        | gap
        长江路3号           | one 甲小
        长江路4号           | one 乙小
        长江路              | needs-detail
        黄河路10号          | gap
        黄河路14号          | one 甲小
        永丰村2组           | one 甲小
        永丰村9组           | one 乙小
        沪太路35弄          | needs-detail
        沪太路35弄30号      | one 乙小
        沪太路37弄6号       | one 甲小
        沪太路              | needs-detail
        天山路1726弄5号     | gap
        天山路1726弄6号     | one 甲小
        天山路5号           | gap
        学府路16号院6号楼   | needs-detail
        岭南街15号          | gap
        岭南街16号          | one 甲小
        阳光小区西区3栋     | one 乙小
        阳光小区            | needs-detail
        金色家园C区         | one 乙小
        金色家园A3栋        | one 乙小
        金色家园3栋         | needs-detail
        金色家园            | needs-detail
        苇湾小区            | class-dependent
        苇湾小区 购房人员子女 | one 甲小
        苇湾小区 务工经商人员子女 | one 乙小
        苇湾小区外来务工随迁子女 | one 乙小
        解放西路8号         | one 乙小
        解放西路9号         | on-boundary
        银杏家园3栋         | one 甲小
        锦绣花园二期        | one 甲小
        阳光苑              | gap
        望江小区8栋         | one 甲小
        望江小区9栋         | one 乙小
        望江小区31栋        | one 乙小
        望江小区二期3栋     | needs-detail
        建设村3组           | one 甲小
        建设村12组          | one 乙小
        学府花园C2栋        | one 甲小
        学府花园C区2栋      | one 甲小
        学府花园二期C区2栋  | needs-detail
        学府花园C5栋        | one 乙小
        学府花园C6栋        | gap
        学府花园D区3栋      | one 乙小
        学府花园D区         | one 乙小
        学府花园            | needs-detail
        南门社区            | one 甲小
        文三路20号          | one 乙小
        文三路62号          | gap
        金沙里6幢           | one 甲小
        金沙里7幢           | gap
        水井街61号          | one 甲小
        水井街59号          | one 乙小
        水井街60号          | gap
        桃溪街61号          | one 乙小
        桃溪街62号          | one 甲小
        桃溪街60号附1号     | one 乙小
        龙湖小区9栋         | one 甲小
        龙湖小区8栋         | gap
        春熙路34号附12号    | needs-detail
        春熙路36号          | needs-detail
        春熙路33号          | one 丙小
        永嘉路35弄1支弄3号  | needs-detail
        永嘉路35弄3号       | needs-detail
        永嘉路36号          | one 丙小
        光华路甲5号         | needs-detail
        光华路5号甲         | needs-detail
        光华路7号           | one 丙小
        望山村4组           | one 甲小
        望山村5组           | needs-detail
        望山村7组           | gap
        望山村              | needs-detail
        """)
    void namesASchoolOnlyWhereTheSentenceDoes(String typed, String expected) {
        Answer answer = MAP.answer(new Question(typed, null));

        assertThat(answer.outcome().code() + schools(answer)).isEqualTo(expected);
    }

    private static String schools(Answer answer) {
        return answer.schools().stream().map(school -> " " + school.name()).collect(Collectors.joining());
    }
}
