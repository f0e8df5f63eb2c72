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

/** Stairways, squares of wardens, exceptions behind lists, and clauses about other schools, of a district there is not. */
class StairsAndListsTest {

    private static final List<RuleLine> NOTICE = Stream.of("""
            甲小|桃园新村1栋1单元、2单元；南山苑1栋A座；南山苑2栋（1-3单元）
            乙小|桃园新村1栋3单元；桃园新村2栋；南山苑3栋
            甲小|南门社区第3网格；和平里12号楼3门；幸福公寓1、2单元
            乙小|南门社区第1、2网格
            丙小|阳光小区、幸福里，不含1栋
            丙小|长安路、和平路，不含15号
            丙小|花园小区1-5栋、兰苑、竹苑，除3栋外
            丙小|梅苑，不含2栋；菊苑；桃苑、滨河路，不含4栋
            丁小|西郊村（一社、二社）；西郊村其他社划入甲小
            丁小|与乙小共同招收胜利社区7组、8组适龄儿童
            丁小|南山路100—198号（双号，含106号之一、之二）
            丁小|建国里1至3号院；启明街；955弄1-20号
            丁小|中山街道：红旗社区、东风社区（1-6组）；东风区文昌路18号以西
            戊小|内务街1-39号、2-48号；东浜路165弄除5号外；柏树村除9组、10组外的所有组
            戊小|湖光之城一期丁香苑、二期海棠苑、三期；世纪新城D1、D2区；绿洲花城1#-18#楼；临江国际东苑1-9栋、西苑
            己小|世纪新城D3区至D6区；绿洲花城19#楼及以后；临江国际（东苑10-15栋）；康桥小镇（高层区）；乐居社区（12街坊、13街坊）
            己小|东堤路东侧、滨江大道南侧、沿湖路西侧、解放大道北侧围合区域内的小区：东堤花园、锦江苑；另：东堤路88号附1-附20号
            庚小|翠微道66弄全弄；翠微道87弄1—40号（双号）；园区道以东；公园王府1号门以东楼栋；松杉郡（A1-A12栋、B1-B6栋）
            庚小|麓山六区1-10栋单数栋；纺纱厂一宿舍、二宿舍；铁道家属院甲区、乙区；护河路1-1号至1-20号；光辉大队1至4小队
            辛小|公园王府其余楼栋；松杉郡B7栋及以后；麓山六区双数栋；科学六路、科学七路两侧小区；光辉大队5小队、6小队
            辛小|庙前巷1-99号；庙后巷由辛小和庚小共同招生；北关巷4号由庚小招收；灯塔街道办事处所辖其他村；灯塔场镇集体户
            壬小|高新街5号院、7号院1-3号楼；大塘村一组、二组（含王家院子）、四组；乡桥村13个村民小组（除11、12组）；石板村全域
            壬小|逸园一期（公寓楼除外）；杨柳坝（原杨柳村1-4社）；下沙村一坊、二坊；石庙社区A、B网格；大塘村七组及以后各组
            """.split("\n"))
            .map(line -> line.split("\\|"))
            .map(line -> new RuleLine(line[0], line[1]))
            .toList();

    private static final ZoneMap MAP =
            PublishedNotices.map(NoticeReader.read(NOTICE), new SchoolYear(2025), Population.RESIDENT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        桃园新村1栋1单元      | one 甲小
        桃园新村1栋一单元301  | one 甲小
        桃园新村1-2-301       | one 甲小
        桃园新村1号楼3单元    | one 乙小
        桃园新村1栋           | needs-detail unit
        桃园新村1栋4单元      | gap
        桃园新村              | needs-detail building
        桃园新村一期1栋1单元  | needs-detail building
        南山苑1栋A座          | one 甲小
        南山苑1栋B座          | gap
        南山苑1栋             | needs-detail unit
        南山苑2栋2单元        | one 甲小
        南山苑2栋4单元        | gap
        南山苑3栋9单元        | one 乙小
        南门社区              | needs-detail grid
        南门社区第3网格       | one 甲小
        南门社区2网格         | one 乙小
        和平里12号楼3门501    | one 甲小
        和平里12号楼          | needs-detail unit
        和平里11号楼3门       | gap
        幸福公寓2单元         | one 甲小
        幸福公寓3单元         | gap
        幸福公寓3栋2单元      | needs-detail building
        """)
    void stairwaysAndSquaresAreParts(String typed, String expected) {
        assertThat(outcome(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        阳光小区1栋   | needs-detail point compound
        幸福里1栋     | needs-detail point compound
        阳光小区2栋   | one 丙小
        阳光小区      | needs-detail building
        长安路15号    | needs-detail side
        和平路15号    | needs-detail side
        和平路17号    | one 丙小
        花园小区3栋   | needs-detail point compound
        兰苑3栋       | needs-detail point compound
        竹苑4栋       | one 丙小
        梅苑2栋       | gap
        菊苑2栋       | one 丙小
        桃苑4栋       | gap
        桃苑5栋       | one 丙小
        """)
    void anExceptionBehindAListOfNamesIsNobodysUntilSettled(String typed, String expected) {
        assertThat(outcome(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        西郊村2社       | one 丁小
        西郊村3社       | one 甲小
        西郊村          | needs-detail group
        胜利社区7组     | several 丁小 乙小
        胜利社区9组     | gap
        南山路106号     | one 丁小
        南山路106号之一 | one 丁小
        南山路101号     | gap
        建国里2号院     | one 丁小
        建国里4号院     | gap
        启明街955弄3号  | one 丁小
        红旗社区        | one 丁小
        文昌路18号      | needs-detail side
        """)
    void aClauseMaySpeakOfAnotherSchool(String typed, String expected) {
        assertThat(outcome(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        内务街39号             | one 戊小
        内务街40号             | one 戊小
        内务街41号             | gap
        东浜路165弄5号         | gap
        东浜路165弄6号         | one 戊小
        柏树村3组              | one 戊小
        柏树村9组              | gap
        湖光之城一期丁香苑     | one 戊小
        湖光之城二期海棠苑     | one 戊小
        湖光之城三期           | one 戊小
        世纪新城D2区3栋        | one 戊小
        世纪新城D4区           | one 己小
        世纪新城D7区           | gap
        绿洲花城18号楼         | one 戊小
        绿洲花城30栋           | one 己小
        临江国际东苑5栋        | one 戊小
        临江国际东苑12栋       | one 己小
        临江国际东苑           | needs-detail building
        临江国际西苑           | one 戊小
        康桥小镇               | needs-detail point compound
        乐居社区12街坊         | one 己小
        乐居社区14街坊         | needs-detail section
        东堤花园               | one 己小
        东堤路88号附3号        | one 己小
        东堤路5号              | on-boundary point
        """)
    void partsWithNamesAndSidesThatAreImplied(String typed, String expected) {
        assertThat(outcome(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        翠微道66弄5号      | one 庚小
        翠微道87弄4号      | one 庚小
        翠微道87弄3号      | gap
        公园王府3栋        | needs-detail point compound
        松杉郡B6栋         | one 庚小
        松杉郡B9栋         | one 辛小
        松杉郡             | needs-detail building
        麓山六区3栋        | one 庚小
        麓山六区4栋        | one 辛小
        麓山六区11栋       | gap
        纺纱厂二宿舍       | one 庚小
        铁道家属院乙区5栋  | one 庚小
        护河路1号附3       | one 庚小
        护河路1号附21      | gap
        光辉大队3小队      | one 庚小
        光辉大队6小队      | one 辛小
        科学七路2号        | one 辛小
        庙前巷5号          | one 辛小
        庙后巷1号          | several 辛小 庚小
        北关巷4号          | one 庚小
        灯塔场镇           | unknown-address
        """)
    void everyClauseSpeaksForItself(String typed, String expected) {
        assertThat(outcome(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        高新街5号院        | one 壬小
        高新街7号院2号楼   | one 壬小
        高新街7号院4号楼   | gap
        大塘村四组         | one 壬小
        大塘村三组         | gap
        大塘村9组          | one 壬小
        王家院子           | one 壬小
        乡桥村3组          | one 壬小
        乡桥村11组         | gap
        石板村2组          | one 壬小
        逸园一期公寓楼     | needs-detail point compound
        杨柳村2社          | one 壬小
        杨柳村5社          | gap
        下沙村二坊         | one 壬小
        石庙社区A网格      | one 壬小
        """)
    void whatABracketNamesStaysInTheBracket(String typed, String expected) {
        assertThat(outcome(typed)).isEqualTo(expected);
    }

    private static String outcome(String typed) {
        Answer answer = MAP.answer(new Question(typed, null));
        String schools =
                answer.schools().stream().map(school -> " " + school.name()).collect(Collectors.joining());
        String needs = answer.needs().stream().map(need -> " " + need).collect(Collectors.joining());
        return answer.outcome().code() + schools + needs;
    }
}
