package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented sentences in the manner of many districts: what each kind of sentence is read as, in all its dirt. */
class OtherDistrictsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        建设路1号—99号单号 | +NUM 建设路 1-99/odd
        建设路1——99单号 | +NUM 建设路 1-99/odd
        建设路１～９９號單號 | +NUM 建设路 1-99/odd
        建设路2﹣100双 | +NUM 建设路 2-100/even
        建设路1号-99号（单）、2号—100号（双） | +NUM 建设路 1-99/odd; +NUM 建设路 2-100/even
        建设路从100号至200号 | +NUM 建设路 100-200
        建设路自1号起至99号止 | +NUM 建设路 1-99
        自建设路1号至99号 | +NUM 建设路 1-99
        建设路从100号到200号双号 | +NUM 建设路 100-200/even
        柳林路99、158号，201号以后 | +NUM 柳林路 99 158; +NUM 柳林路 201-
        胜利路20号以前单号 | +NUM 胜利路 0-20/odd
        解放路88号及以后双号 | +NUM 解放路 88-/even
        长安路1#-9# | +NUM 长安路 1-9
        福兴街34号附1号至附50号 | +NUM 福兴街 34.1-34.50
        福兴街34号之一、之三 | +NUM 福兴街 34.1 34.3
        启明一、二、三、四马路 | +STREET 启明一马路; +STREET 启明二马路; +STREET 启明三马路; +STREET 启明四马路
        农林上路8横路、九横路 | +STREET 农林上路8横路; +STREET 农林上路九横路
        柳南一路至七路 | +STREET 柳南一路; +STREET 柳南二路; +STREET 柳南三路; +STREET 柳南四路; +STREET 柳南五路; +STREET 柳南六路; +STREET 柳南七路
        解放路一巷至五巷 | +STREET 解放路一巷; +STREET 解放路二巷; +STREET 解放路三巷; +STREET 解放路四巷; +STREET 解放路五巷
        南门外大街2巷、3巷 | +STREET 南门外大街2巷; +STREET 南门外大街3巷
        建设路（含89号鸿业大厦） | +PLACE 鸿业大厦; +NUM 建设路 89; +STREET 建设路
        建设路1-99号（含89号鸿业大厦） | +PLACE 鸿业大厦; +NUM 建设路 89; +NUM 建设路 1-99
        建设路（5号、7号除外） | -NUM 建设路 5; -NUM 建设路 7; +STREET 建设路
        建设路除5号、7号外 | -NUM 建设路 5; -NUM 建设路 7; +STREET 建设路
        建设路不包括5号 | -NUM 建设路 5; +STREET 建设路
        阳光小区不含1栋、2栋 | -PART 阳光小区 BUILDING:1; -PART 阳光小区 BUILDING:2; +PLACE 阳光小区
        阳光小区除1、2栋外 | -PART 阳光小区 BUILDING:1,2; +PLACE 阳光小区
        金色家园A1-A5栋 | +PART 金色家园 BUILDING:A1,A2,A3,A4,A5
        金色家园A1栋至A5栋、B2栋 | +PART 金色家园 BUILDING:A1,A2,A3,A4,A5; +PART 金色家园 BUILDING:B2
        金色家园（A1、A2、A5栋） | +PART 金色家园 BUILDING:A1,A2,A5
        金色家园A、B栋 | +PART 金色家园 BUILDING:A,B
        万达广场公寓A座、B座 | +PART 万达广场公寓 BUILDING:A; +PART 万达广场公寓 BUILDING:B
        阳光小区1期、2期 | +PART 阳光小区 PHASE:1; +PART 阳光小区 PHASE:2
        阳光小区（一期1-6栋，二期） | +PART 阳光小区一期 BUILDING:1,2,3,4,5,6; +PART 阳光小区 PHASE:2
        阳光小区东区1-5号楼 | +PART 阳光小区东区 BUILDING:1,2,3,4,5
        阳光小区1#、3#、5#楼 | +PART 阳光小区 BUILDING:1,3,5
        阳光小区2号楼1、2单元 | +PART 阳光小区 UNIT:2-1,2-2
        平江里1门至20门、25门 | +PART 平江里 UNIT:1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20; +PART 平江里 UNIT:25
        向阳社区第5网格、第6网格 | +PART 向阳社区 GRID:5; +PART 向阳社区 GRID:6
        向阳社区（5、6网格除外） | -PART 向阳社区 GRID:5,6; +PLACE 向阳社区
        学府路14号院1-5号楼 | +YARD 学府路 14 BUILDING:1,2,3,4,5
        学府路14号院（1-5号楼） | +YARD 学府路 14 BUILDING:1,2,3,4,5
        学府路14号院1号楼、2号楼 | +YARD 学府路 14 BUILDING:1; +YARD 学府路 14 BUILDING:2
        学府路14号大院3栋 | +YARD 学府路 14 BUILDING:3
        东风路12号院、14号院 | +YARD 东风路 12; +YARD 东风路 14
        先烈路81号大院之一至之十 | +YARD 先烈路 81 in 1-10
        沿江路25弄、27弄1-9号 | +LANE 沿江路 25; +LANE 沿江路 27 in 1-9
        沿江路25弄（1-9号） | +LANE 沿江路 25 in 1-9
        沿江路25-31弄单号 | +LANE 沿江路 25-31/odd
        张家村一组至六组 | +PART 张家村 GROUP:1,2,3,4,5,6
        张家村一、二、五组 | +PART 张家村 GROUP:1,2,5
        张家村一至六社 | +PART 张家村 GROUP:1,2,3,4,5,6
        张家村（1、3社除外） | -PART 张家村 GROUP:1,3; +PLACE 张家村
        张家村其余组 | +REST 张家村
        礼士、演乐社区 | +PLACE 礼士社区; +PLACE 演乐社区
        新民路、礼士、演乐社区 | +STREET 新民路; +PLACE 礼士社区; +PLACE 演乐社区
        东风、红旗、胜利村 | +PLACE 东风村; +PLACE 红旗村; +PLACE 胜利村
        东山社区（原红旗社区） | +PLACE 东山社区
        柳城鱼凫社区，和平社区2-7组 | +PLACE 柳城鱼凫社区; +PART 和平社区 GROUP:2,3,4,5,6,7
        第三小学毕业生 | +FEED 第三小学
        对口小学：第一小学、第二小学 | +FEED 第一小学; +FEED 第二小学
        城关派出所户籍 | +HUKOU 城关派出所
        城关派出所辖区内户籍适龄儿童 | +HUKOU 城关派出所
        城关派出所、东风派出所管辖范围 | +HUKOU 城关派出所; +HUKOU 东风派出所
        胜利街以东、人民路以西、建设路以北 | +AREA [胜利街, 人民路, 建设路]
        东至胜利街，南至人民路，西至建设路，北至铁路 | +AREA [胜利街, 人民路, 建设路, 铁路]
        东起胜利街、南到人民路、西抵建设路、北邻大渡河 | +AREA [胜利街, 人民路, 建设路, 大渡河]
        胜利街以东，不含阳光小区 | -PLACE 阳光小区; +AREA [胜利街]
        胜利街以东（含阳光小区、幸福里） | +AREA [胜利街]; +PLACE 阳光小区; +PLACE 幸福里
        建设路自中山路至解放路段 | +AREA 建设路 [中山路, 解放路]
        解放路北侧 | +AREA 解放路 [北侧]
        解放路7号以南的单号 | +AREA 解放路 0-/odd [7号以南]
        长江路其余门牌号 | +REST 长江路
        幸福里、富强里由第一小学、第二小学电脑派位录取 | +PLACE 幸福里; +PLACE 富强里
        阳光小区、幸福里（学位不足时可到第二小学就读） | +PLACE 阳光小区; +PLACE 幸福里
        （1）东风路；（2）南湖小区；（3）和平村1、2组 | +STREET 东风路; +PLACE 南湖小区; +PART 和平村 GROUP:1,2
        服务区：东风路、南湖小区 | +STREET 东风路; +PLACE 南湖小区
        2024年秋季起新增南湖小区 | +PLACE 南湖小区
        """)
    void isReadAsItIsMeant(String text, String expected) {
        LineReading reading =
                NoticeReader.read(List.of(new RuleLine("第一小学", text))).get(0);

        assertThat(reading.unread()).isEmpty();
        assertThat(reading.zones().get(0).rules().stream()
                        .map(OtherDistrictsTest::text)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金色家园A1-B5栋",
                "中山路甲1号-甲9号",
                "红旗镇其余各村",
                "建设路1号~99号（仅单号）",
                "解放路（中山路—建设路段）北侧",
                "学府路16号院（6、7号楼除外）",
            })
    void whatHasNoShapeYetTakesNothingIn(String text) {
        LineReading reading =
                NoticeReader.read(List.of(new RuleLine("第一小学", text))).get(0);

        assertThat(reading.unread()).isNotEmpty();
        assertThat(reading.zones().get(0).rules()).allMatch(rule -> rule.kind() == RuleKind.AREA);
    }

    private static String text(Rule rule) {
        return (rule.include() ? "+" : "-")
                + rule.kind()
                + (rule.place() == null ? "" : " " + rule.place())
                + (rule.numbers().isAll() ? "" : " " + rule.numbers())
                + (rule.inner().isAll() ? "" : " in " + rule.inner())
                + (rule.parts() == null ? "" : " " + rule.parts())
                + (rule.edges().isEmpty() ? "" : " " + rule.edges());
    }
}
