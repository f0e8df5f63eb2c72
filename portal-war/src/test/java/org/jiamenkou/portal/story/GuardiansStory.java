package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several people look after one child: who is invited, what they may do, and how it ends. */
class GuardiansStory {

    @Test
    void whoIsInvitedToCollectReadsTheWeekAndDoesNothingElse() {
        StoryPupil pupil = StoryPupil.next();
        String phone = StoryGuardian.freshPhone();
        try (Visit hers = StoryGuardian.signedIn().visit(Reading.PHONE);
                Visit his = Reading.PHONE.visit()) {
            FamilyPapers mother = new FamilyPapers(hers).bind(pupil);
            String code = mother.child(pupil.name());
            mother.invite(phone, "pick-up");
            assertThat(hers.find(".sent").innerText())
                    .contains(StoryGuardian.masked(phone), "只接送", "等待对方接受")
                    .doesNotContain(phone);
            Letters.await(hers, phone, "邀请您一起照看孩子");

            FamilyPapers grandfather = new FamilyPapers(his).signIn(phone);
            assertThat(his.find(".invitation").innerText())
                    .contains(pupil.name().charAt(0) + "*", "只接送", "前有效")
                    .doesNotContain(pupil.name());
            his.follow(his.find("button[value=accept]"));
            assertThat(grandfather.child(pupil.name())).isEqualTo(code);
            assertThat(his.words()).doesNotContain("邀请家人", "谁在照看");
            his.open("/afterschool/?child=" + code);
            assertThat(his.find("button[value=join]").count())
                    .as("takes no choice for the child")
                    .isZero();
            his.open("/afterschool/week?child=" + code);

            hers.open("/family/child?child=" + code);
            assertThat(hers.words()).contains(StoryGuardian.masked(phone)).doesNotContain(phone, "等待对方接受");
            hers.follow(hers.find("button[value=end]"));
            assertThat(hers.words()).doesNotContain(StoryGuardian.masked(phone));
            assertThat(grandfather.mine().children()).isEmpty();
            his.open("/family/child?child=" + code);
            assertThat(his.words()).doesNotContain(pupil.name());
        }
    }

    @Test
    void whoIsInvitedToEverythingDoesWhatTheFirstDoes() {
        StoryPupil pupil = StoryPupil.next();
        String phone = StoryGuardian.freshPhone();
        try (Visit hers = StoryGuardian.signedIn().visit(Reading.PHONE);
                Visit his = Reading.PHONE.visit()) {
            FamilyPapers mother = new FamilyPapers(hers).bind(pupil);
            mother.child(pupil.name());
            mother.invite(phone, "full");
            FamilyPapers father = new FamilyPapers(his).signIn(phone);
            his.follow(his.find("button[value=accept]"));
            father.child(pupil.name());
            assertThat(his.words()).contains("谁在照看", "邀请家人");
            assertThat(his.find("button[value=end]").count())
                    .as("nobody puts the other out")
                    .isZero();
        }
    }

    @Test
    void anInvitationIsDeclinedOrTakenBackAndThenOpensNothing() {
        StoryPupil pupil = StoryPupil.next();
        StoryGuardian aunt = StoryGuardian.signedIn();
        StoryGuardian uncle = StoryGuardian.signedIn();
        try (Visit hers = StoryGuardian.signedIn().visit(Reading.PHONE);
                Visit one = aunt.visit(Reading.PHONE);
                Visit other = uncle.visit(Reading.PHONE)) {
            FamilyPapers mother = new FamilyPapers(hers).bind(pupil);
            mother.child(pupil.name());
            mother.invite(aunt.phone(), "full").invite(uncle.phone(), "pick-up");
            FamilyPapers declines = new FamilyPapers(one).mine();
            one.follow(one.find("button[value=decline]"));
            assertThat(one.find(".invitation").count()).isZero();
            assertThat(declines.children()).isEmpty();

            FamilyPapers late = new FamilyPapers(other).mine();
            hers.page().reload();
            hers.follow(hers.find("button[value=withdraw]").last());
            late.refused(other.find("button[value=accept]"));
            assertThat(other.find("#refused").innerText()).isEqualTo("这份邀请已失效");
            assertThat(late.children()).isEmpty();
            assertThat(late.mine().children()).isEmpty();
        }
    }

    @Test
    void aNumberThatCannotBeInvitedIsToldBesideItsFieldAndTheChoiceStays() {
        StoryPupil pupil = StoryPupil.next();
        StoryGuardian guardian = StoryGuardian.signedIn();
        try (Visit visit = guardian.visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).bind(pupil);
            papers.child(pupil.name());
            visit.find("#phone").fill(guardian.phone());
            visit.find("input[value=pick-up]").check();
            papers.refused(visit.find("#invite button"));
            assertThat(papers.beside("phone")).isEqualTo("这是您自己的号码");
            assertThat(visit.find("input[value=pick-up]").isChecked()).isTrue();
            visit.find("#phone").fill("110");
            papers.refused(visit.find("#invite button"));
            assertThat(papers.beside("phone")).isEqualTo("请输入 11 位手机号码");
            visit.follow(visit.find("#language-switch"));
            assertThat(papers.heading()).isEqualTo(pupil.name());
        }
    }
}
