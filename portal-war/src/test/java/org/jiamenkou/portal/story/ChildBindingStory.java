package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A guardian binds a child of a school's roll, or enters one that is on none, and corrects it. */
class ChildBindingStory {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void aChildTheRollKnowsIsBoundAtOnce(Reading reading) {
        StoryPupil pupil = StoryPupil.next();
        StoryGuardian guardian = StoryGuardian.signedIn();
        try (Visit visit = guardian.visit(reading)) {
            FamilyPapers papers = new FamilyPapers(visit).mine();
            visit.follow(visit.find("#bind"));
            papers.bind(pupil);
            assertThat(papers.heading()).isEqualTo("我的");
            assertThat(papers.children()).singleElement().asString().contains(pupil.name(), "已绑定", "5班");
            Letters.await(visit, guardian.phone(), "已绑定到您的账户");
            papers.child(pupil.name());
            assertThat(visit.words()).contains(pupil.schoolName(), "姓名、班级由学校登记");
        }
    }

    @Test
    void aChildTheRollDoesNotKnowWaitsForItsSchoolUntilTheRequestIsTakenBack() {
        StoryPupil pupil = StoryPupil.next();
        StoryPupil unknown = new StoryPupil(pupil.school(), pupil.schoolName(), "司马相知", "0001");
        StoryGuardian guardian = StoryGuardian.signedIn();
        try (Visit visit = guardian.visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).bind(unknown);
            assertThat(papers.children()).singleElement().asString().contains("司马相知", "待学校确认");
            Letters.await(visit, guardian.phone(), "等待 " + pupil.schoolName() + " 确认");
            papers.bind(unknown);
            assertThat(papers.children()).as("asked twice is asked once").hasSize(1);
            papers.child("司马相知");
            assertThat(visit.words()).contains("待学校确认").doesNotContain("邀请家人");
            visit.follow(visit.find("button[value=withdraw-claim]"));
            assertThat(papers.children()).isEmpty();
        }
    }

    @Test
    void aChildSomebodyLooksAfterAlreadyWaitsForItsSchoolAndTheFirstIsTold() {
        StoryPupil pupil = StoryPupil.next();
        StoryGuardian first = StoryGuardian.signedIn();
        StoryGuardian second = StoryGuardian.signedIn();
        try (Visit mother = first.visit(Reading.PHONE);
                Visit other = second.visit(Reading.PHONE)) {
            new FamilyPapers(mother).bind(pupil);
            FamilyPapers papers = new FamilyPapers(other).bind(pupil);
            assertThat(papers.children()).singleElement().asString().contains("待学校确认");
            Letters.await(mother, first.phone(), "如果不是您的家人");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "name, 1234, 请填写孩子的真实姓名",
        "name, <b>小明</b>, 请填写孩子的真实姓名",
        "class, （）, '请填写班级，例如 2班'",
        "number-end, 12, 请填写学籍号后四位",
        "number-end, ab12, 请填写学籍号后四位"
    })
    void whatCannotBeReadIsToldBesideItsFieldAndTheRestStaysTyped(String field, String typed, String told) {
        StoryPupil pupil = StoryPupil.next();
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).school(pupil).fill(pupil);
            visit.find("#" + field).fill(typed);
            papers.refused(papers.send());
            assertThat(papers.beside(field)).isEqualTo(told);
            assertThat(visit.words()).contains(pupil.schoolName());
            assertThat(visit.find("#grade").inputValue()).isEqualTo(StoryPupil.GRADE);
            for (String other : List.of("name", "class", "number-end")) {
                assertThat(visit.find("#" + other).inputValue()).as(other).isNotEmpty();
            }
            assertThat(visit.find("#" + field).inputValue()).isEqualTo(typed);
            visit.page().navigate(visit.page().url());
            assertThat(visit.words())
                    .as("the same address asked for again is the same form")
                    .contains(pupil.schoolName());
        }
    }

    @Test
    void nothingIsChosenForTheParentAndAGradeThatIsMissingIsToldBesideItsField() {
        StoryPupil pupil = StoryPupil.next();
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).school(pupil);
            assertThat(visit.find("#grade").inputValue()).isEmpty();
            papers.fill(pupil);
            visit.find("#grade").selectOption("");
            visit.find("#bind-form").evaluate("form => { form.noValidate = true; }");
            papers.refused(papers.send());
            assertThat(papers.beside("grade")).isEqualTo("请选择年级");
        }
    }

    @Test
    void theDistrictOneLooksAtStandsChosenAndALongListSaysThatItIsNotWhole() {
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            visit.open("/family/enter");
            assertThat(visit.find("#district").inputValue()).isEmpty();
            visit.open("/school/list?district=minghu");
            for (String page : List.of("/family/enter", "/family/bind")) {
                visit.open(page);
                assertThat(visit.find("#district").inputValue()).as(page).isEqualTo("minghu");
            }
            visit.follow(visit.find("#find button"));
            assertThat(visit.find("#schools a").count()).isEqualTo(40);
            assertThat(visit.find("#more").innerText()).contains("只列出了前 40 所");
        }
    }

    @Test
    void aSchoolThatIsNotFoundIsSaidToBeNotFound() {
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE_WITHOUT_SCRIPTS)) {
            visit.open("/family/bind");
            visit.find("#name-of-school").fill("霍格沃茨");
            visit.follow(visit.find("#find button"));
            assertThat(visit.find("#no-school").innerText()).contains("没有找到这所学校");
            assertThat(visit.find("#name-of-school").inputValue()).isEqualTo("霍格沃茨");
        }
    }

    @Test
    void goingBackAndBindingAgainIsStillOneChild() {
        StoryPupil pupil = StoryPupil.next();
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).bind(pupil);
            visit.page().goBack();
            papers.fill(pupil);
            visit.follow(papers.send());
            assertThat(papers.children()).hasSize(1);
        }
    }

    @Test
    void aChildOnNoRollIsEnteredCorrectedAndForgottenWithItsLastGuardian() {
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).mine();
            visit.follow(visit.find("#enter"));
            visit.find("#district").selectOption("minghu");
            visit.find("#name").fill("007");
            papers.refused(papers.send());
            assertThat(papers.beside("name")).isEqualTo("请填写孩子的真实姓名");
            assertThat(visit.find("#district").inputValue()).isEqualTo("minghu");
            visit.find("#name").fill("李小四");
            visit.find("#grade").selectOption("1");
            visit.follow(papers.send());
            assertThat(papers.children()).singleElement().asString().contains("李小四", "自行登记");

            String code = papers.child("李小四");
            visit.find("#name").fill("李晓四");
            visit.follow(visit.find("button[value=correct]"));
            assertThat(papers.heading()).isEqualTo("李晓四");

            visit.find("summary").click();
            visit.follow(visit.find("button[value=leave]"));
            assertThat(papers.children()).isEmpty();
            visit.open("/family/child?child=" + code);
            assertThat(visit.words()).contains("没有找到这个孩子").doesNotContain("李晓四");
        }
    }

    @Test
    void twoTabsThatEnterTheSameChildLeaveWhatEachWasTold() {
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).mine();
            com.microsoft.playwright.Page other = visit.browser().newPage();
            other.navigate("/family/enter");
            visit.open("/family/enter");
            visit.find("#name").fill("周一心");
            visit.find("#district").selectOption("minghu");
            visit.follow(papers.send());
            other.locator("#name").fill("周二心");
            other.locator("#district").selectOption("minghu");
            other.waitForNavigation(() -> other.locator("#enter-form button").click());
            assertThat(other.locator("a.child").allInnerTexts()).hasSize(2);
            assertThat(papers.mine().children()).hasSize(2);
        }
    }

    @Test
    void aStrangerSeesNothingOfAChildAndCannotTouchIt() {
        StoryPupil pupil = StoryPupil.next();
        String code;
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            code = new FamilyPapers(visit).bind(pupil).child(pupil.name());
        }
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit);
            for (String page : List.of(
                    "/family/child?child=",
                    "/afterschool/?child=",
                    "/afterschool/grid?child=",
                    "/afterschool/week?child=",
                    "/afterschool/bill?child=")) {
                visit.page().navigate(page + code);
                assertThat(visit.page().content()).as(page).doesNotContain(pupil.name(), pupil.schoolName());
            }
            visit.takeComplaints();
            visit.open("/family/enter");
            visit.find("#enter-form")
                    .evaluate("(form, code) => { form.action = '/family/child/send?child=' + code; }", code);
            visit.find("#enter-form button").evaluate("button => { button.name = 'do'; button.value = 'leave'; }");
            visit.find("#name").fill("随便");
            visit.find("#district").selectOption("minghu");
            papers.refused(papers.send());
            assertThat(visit.words()).contains("没有找到这个孩子，或您没有这个权限").doesNotContain(pupil.name());
        }
    }
}
