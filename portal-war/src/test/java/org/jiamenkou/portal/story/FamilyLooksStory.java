package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of a family stands on any screen, is light, and complete in English. */
class FamilyLooksStory {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** What stays Chinese in English: the names of districts, schools and children, and the way classes are named. */
    private static final String PARTS =
            "main h1, main h2, main h3, main label:not(.choices label), main legend, main button, main dt, main .lead, main .soft,"
                    + " main .actions a, main summary, main > .read > p, main li > a.row:not(.child) ";

    private static StoryGuardian guardian;

    private static StoryPupil pupil;

    private static String child;

    @BeforeAll
    static void aFamilyWithEverythingThereIs() {
        guardian = StoryGuardian.signedIn();
        pupil = StoryPupil.next();
        try (Visit visit = guardian.visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).bind(pupil);
            papers.bind(new StoryPupil(pupil.school(), pupil.schoolName(), "欧阳相知相守", "0001"));
            child = papers.child(pupil.name());
            papers.invite(StoryGuardian.freshPhone(), "pick-up");
        }
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).bind(StoryPupil.next());
            visit.follow(visit.find("a.child"));
            papers.invite(guardian.phone(), "full");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/family/sign-in", "/family/sign-in?step=code", "/family/erased"})
    void thePagesForEverybodyStandOnAnyScreen(String path) {
        Looks.areGood(Reading::visit, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/family/",
                "/family/bind",
                "/family/bind?district=minghu",
                "/family/enter",
                "/family/devices",
                "/family/privacy",
                "/family/erase"
            })
    void thePagesOfAGuardianStandOnAnyScreen(String path) {
        Looks.areGood(guardian::visit, path);
    }

    @Test
    void thePagesOfAChildStandOnAnyScreen() {
        Looks.areGood(guardian::visit, "/family/bind?school=" + pupil.school());
        Looks.areGood(guardian::visit, "/family/child?child=" + child);
    }

    @Test
    void everyPageIsLight() {
        WeightStory.isLight(Reading.PHONE.visit(), "/family/sign-in");
        for (String path : paths()) {
            WeightStory.isLight(guardian.visit(Reading.PHONE), path);
        }
    }

    @Test
    void everyPageIsCompleteInEnglish() {
        try (Visit visit = guardian.visit(Reading.PHONE, "en")) {
            for (String path : paths()) {
                visit.open(path);
                assertThat(visit.find("html").getAttribute("lang")).isEqualTo("en");
                visit.find(PARTS).allInnerTexts().stream()
                        .map(text -> text.replace(pupil.name(), "")
                                .replace(pupil.schoolName(), "")
                                .replaceAll("\\p{IsHan}\\*|[(（][^)）]*[)）]|《[^》]*》", ""))
                        .forEach(text -> assertThat(HAN.matcher(text).find())
                                .as("%s: %s", path, text)
                                .isFalse());
            }
        }
    }

    private static List<String> paths() {
        return List.of(
                "/family/",
                "/family/bind",
                "/family/bind?school=" + pupil.school(),
                "/family/enter",
                "/family/child?child=" + child,
                "/family/devices",
                "/family/privacy",
                "/family/erase");
    }
}
