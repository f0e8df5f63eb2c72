package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every outcome an address can have is told honestly: on a phone, on a phone without scripts, and at a desk. */
class OutcomesStory {

    private static final String WENJIANG = "温江区";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void anOddNumberHasOneSchoolAndTheSentenceThatSaysSo(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, WENJIANG).ask("长安路15号").is("one");
            assertThat(answer.school()).isEqualTo("东大街二小");
            assertThat(answer.because()).containsExactly("长安路(门牌号为单号)");
            assertThat(answer.marked()).isNotEmpty();
            answer.says("单校划片", "仅供当年参考", "读公告全文", "我们这样理解您写的地址");
            assertThat(visit.find("#rivals").textContent()).contains("为什么不是东大街二小长安路分校", "单双号不同");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void theSameStreetOnTheOtherSideHasAnotherSchool(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, WENJIANG).ask("成都市温江区长安路１６号");
            assertThat(answer.is("one").school()).isEqualTo("东大街二小长安路分校");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void aStreetWithTwoSidesAsksForTheNumber(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, WENJIANG)
                    .ask("长安路")
                    .is("needs-detail")
                    .says("还差门牌号");
            assertThat(answer.options())
                    .anyMatch(option -> option.contains("单号") && option.contains("东大街二小"))
                    .anyMatch(option -> option.contains("双号") && option.contains("长安路分校"));
            assertThat(answer.add("15").is("one").school()).isEqualTo("东大街二小");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void oneSideOfAStreetCanBeTapped(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, WENJIANG).ask("长安路").tap("双号");
            assertThat(answer.is("one").school()).isEqualTo("东大街二小长安路分校");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aLongRoadAsksForItsSection(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, WENJIANG)
                    .ask("南熏大道88号")
                    .is("needs-detail")
                    .says("还差路段");
            assertThat(answer.tap("南熏大道一段").is("one").school()).isEqualTo("东大街二小");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aCommunityAsksForTheGroup(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, "乐山市市中区")
                    .ask("肖坝社区")
                    .is("needs-detail")
                    .says("还差组号");
            assertThat(answer.add("九组").is("one").school()).isEqualTo("县街小学");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aCompoundAsksForTheBuilding(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, "吉木萨尔县")
                    .ask("祥和东区")
                    .is("needs-detail")
                    .says("还差楼栋号");
            assertThat(answer.add("8").is("one").school()).isEqualTo("第二小学");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aCommunityDividedByALineAsksWhereInIt(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, "乐山市市中区")
                    .ask("通江社区")
                    .is("needs-detail")
                    .says("通江小学");
            assertThat(answer.add("来福仕").is("one").school()).isEqualTo("徐家扁小学(徐家扁校区)");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void aSharedCompoundShowsBothSchools(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, "明湖区").ask("桂桥公寓").is("several");
            assertThat(answer.schools()).contains("祥汀实验小学", "青香实验小学");
            answer.says("为什么", "仅供当年参考");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aCompoundListedTwiceIsNotGuessed(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, "明湖区").ask("碧盛公寓").is("several");
            assertThat(answer.schools()).containsExactlyInAnyOrder("翠溪街小学", "紫洲小学");
            answer.says("公告给了不止一所学校", "我们不替您猜");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void aNearNameIsOnlyAnsweredAfterATap(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, WENJIANG).ask("长安陆15号").is("needs-confirmation");
            assertThat(visit.heading()).isEqualTo("您要找的是不是");
            assertThat(visit.words()).doesNotContain("东大街二小");
            assertThat(answer.tap("长安路15号").is("one").school()).isEqualTo("东大街二小");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aPointOnTheEdgeSaysThatItLiesThere(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/zone/answer?district=minghu&lat=40.353450&lon=101.610601");
            new AnswerPaper(visit).is("on-boundary").says("这里正好在分界线上");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void anAddressNoRuleCoversIsHandedToTheBureau(Reading reading) {
        try (Visit visit = reading.visit()) {
            QuestionForm.in(visit, WENJIANG).ask("云溪路500号").is("gap").says("暂未查到", "不需要姓名和电话");
            visit.follow(visit.find("#report button"));
            assertThat(visit.words()).contains("您的工单号", "温江区");
            assertThat(visit.find("#ticket").innerText()).hasSizeGreaterThan(4);
            String ticket = visit.page().url();
            visit.page().reload();
            assertThat(visit.look().page().url()).isEqualTo(ticket);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void anUnknownAddressSaysWhatToTry(Reading reading) {
        try (Visit visit = reading.visit()) {
            QuestionForm.in(visit, WENJIANG).ask("饕餮大街9号").is("unknown-address").says("没有找到这个地址", "可以这样试", "饕餮大街9号");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aNoticeNotYetPublishedOffersTheOnesThatAre(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, WENJIANG)
                    .junior()
                    .ask("长安路15号")
                    .is("not-published")
                    .says("公告还没有公布", "可以先看");
            assertThat(answer.tap("小学").is("one").school()).isEqualTo("东大街二小");
        }
    }

    /** The fictional 芦汀区 of the stories: its notice is taken in before they begin. */
    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void whereTheClassOfTheChildDecidesItIsAskedFor(Reading reading) {
        try (Visit visit = reading.visit()) {
            AnswerPaper answer = QuestionForm.in(visit, "芦汀区")
                    .ask("苇湾小区")
                    .is("class-dependent")
                    .says("还要看孩子属于哪一类", "选择符合您家的一项");
            assertThat(answer.because()).hasSize(2);
            assertThat(answer.options())
                    .anyMatch(option -> option.contains("购房") && option.contains("苇湾小学"))
                    .anyMatch(option -> option.contains("务工") && option.contains("柳汀小学"));
            assertThat(answer.tap("务工经商").is("one").school()).isEqualTo("柳汀小学");
        }
    }
}
