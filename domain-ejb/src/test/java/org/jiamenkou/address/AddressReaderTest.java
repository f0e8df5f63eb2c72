package org.jiamenkou.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.address.PlaceKind.COMMUNITY;
import static org.jiamenkou.address.PlaceKind.COMPOUND;
import static org.jiamenkou.address.PlaceKind.STREET;
import static org.jiamenkou.address.PlaceKind.VILLAGE;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases A01 to A16 of address-parsing.csv, and what families type beside them. */
class AddressReaderTest {

    private static final Gazetteer PLACES = Gazetteer.of(List.of(
            place(STREET, "九江路"),
            place(STREET, "新沪路"),
            place(STREET, "宾王路"),
            place(STREET, "台湾路"),
            place(STREET, "长安路"),
            place(STREET, "文明路"),
            place(STREET, "农林上路8横路"),
            place(STREET, "先烈中路"),
            place(STREET, "福兴街"),
            place(STREET, "天山路"),
            place(STREET, "三多路"),
            place(STREET, "一环路北二段"),
            place(STREET, "延安路"),
            place(STREET, "和平路"),
            place(COMMUNITY, "和平社区"),
            place(COMPOUND, "和平里"),
            place(COMPOUND, "南陈小区"),
            place(COMPOUND, "翠湖花园"),
            place(VILLAGE, "东艾家庄村"),
            place(VILLAGE, "永丰村"),
            place(COMMUNITY, "肖坝社区")));

    private static final AddressReader READER = new AddressReader(PLACES, Territory.UNKNOWN);

    private static Place place(PlaceKind kind, String name) {
        return Place.named("d", kind, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A01 | 山东青岛市北区山东省青岛市市北区水清沟街道九江路20号大都会3号楼2单元1303 | province=山东省 city=青岛市 district=市北区 subdistrict=水清沟街道 road=九江路 number=20 compound=大都会 building=3 unit=2 room=1303
        A02 | 上海上海宝山区宝山区【新沪路58弄11-802  水韵华庭 】 (水韵华庭附近)  | province=上海 district=宝山区 road=新沪路 lane=58 building=11-802 compound=水韵华庭
        A05 | 天津市河西区台湾路2-18号     | road=台湾路 number=2-18
        A06 | 翠湖花园3栋2单元501          | compound=翠湖花园 building=3 unit=2 room=501
        A07 | 长安路１２３号               | road=长安路 number=123
        A08 | 文明路二百零六号             | road=文明路 number=206
        A09 | 农林上路八横路21号           | road=农林上路8横路 number=21
        A11 | 福兴街34号附12号             | road=福兴街 number=34 annex=12
        A12 | 天山路1726弄1-11号           | road=天山路 lane=1726 number=1-11
        A13 | 永丰村6组70号                | village=永丰村 group=6 number=70
        A14 | 肖坝社区十一组               | community=肖坝社区 group=11
        A15 | 三多路135号                  | road=三多路 number=135
        A16 | 一环路北二段88号             | road=一环路北二段 number=88
        """)
    void readsPublishedAddresses(String id, String typed, String expected) {
        assertThat(text(READER.read(typed))).as(id).contains(expected.split(" "));
    }

    @Test
    void oneCompoundUnderTwoAddressesIsOnePlace() {
        Details short_ = read("浙江金华义乌市南陈小区8幢2号", "南陈小区");
        Details long_ = read("浙江金华义乌市稠城街道浙江省义乌市宾王路99号后面南陈小区8栋2号", "南陈小区");

        assertThat(short_.part(PartUnit.BUILDING)).isEqualTo("8").isEqualTo(long_.part(PartUnit.BUILDING));
        assertThat(short_.inner()).isEqualTo(HouseNumber.of(2)).isEqualTo(long_.inner());
    }

    @Test
    void aTownNamedFortyMilesIsNoNumberForty() {
        Address address = READER.read("山东省沂水县四十里堡镇东艾家庄村206号");

        assertThat(text(address)).contains("village=东艾家庄村", "number=206").doesNotContain("number=40");
        assertThat(address.mentions()).noneMatch(mention -> mention.name().equals("南陈小区"));
    }

    @Test
    void aDoorInsideAYardIsNotTheYard() {
        Details details = read("先烈中路81号大院之二", "先烈中路");

        assertThat(details.yard()).isTrue();
        assertThat(details.number()).isEqualTo(HouseNumber.of(81));
        assertThat(details.inner()).isEqualTo(HouseNumber.of(2));
    }

    @Test
    void aLaneIsNotAHouseNumber() {
        assertThat(read("延安路955弄1号", "延安路").lane()).isEqualTo(955);
        assertThat(read("延安路955弄1号", "延安路").number()).isNull();
        assertThat(read("延安路955号", "延安路").lane()).isNull();
        assertThat(read("延安路955号", "延安路").number()).isEqualTo(HouseNumber.of(955));
    }

    @ParameterizedTest
    @CsvSource({"和平路5号,和平路", "和平社区5组,和平社区", "和平里5栋,和平里"})
    void streetCommunityAndCompoundOfOneWordAreThreePlaces(String typed, String name) {
        assertThat(READER.read(typed).mentions()).extracting(Mention::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"翠湖花园3-2-501", "翠湖花园三栋二单元501", "翠湖花园３幢2单元501室", "翠湖花园 3 座 2 单元 501"})
    void buildingsAreWrittenInManyWays(String typed) {
        assertThat(read(typed, "翠湖花园").part(PartUnit.BUILDING)).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"九江路20号大都会3号楼2单元1303", "【新沪路58弄11-802  水韵华庭 】", "文明路二百零六号", "一环路北二段88号"})
    void everyPartStandsWhereItWasTyped(String typed) {
        List<AddressPart> parts = READER.read(typed).parts();

        assertThat(parts).isNotEmpty().allSatisfy(part -> {
            assertThat(part.span().to()).isLessThanOrEqualTo(typed.length());
            assertThat(part.span().of(typed)).isNotBlank();
        });
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).span().from())
                    .isGreaterThanOrEqualTo(parts.get(i - 1).span().to());
        }
    }

    private static Details read(String typed, String name) {
        return READER.read(typed).mentions().stream()
                .filter(mention -> mention.name().equals(name))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static List<String> text(Address address) {
        return address.parts().stream()
                .map(part -> part.part() + "=" + part.text())
                .collect(Collectors.toList());
    }

    @Test
    void aLetteredDoorIsNotTheNumberBehindTheLetter() {
        Gazetteer gazetteer = Gazetteer.of(List.of(Place.named("d", PlaceKind.STREET, "南北大街")));

        Address address = new AddressReader(gazetteer, Territory.UNKNOWN).read("南北大街甲5号");

        assertThat(address.mentions().get(0).details().number()).isNull();
        assertThat(address.strangers()).containsExactly("甲5号");
    }
}
