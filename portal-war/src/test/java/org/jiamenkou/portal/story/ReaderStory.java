package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers choose how they read: the language, the 关怀版, their district; and the choice is remembered. */
class ReaderStory {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private static final String TEXTS_NOT_MARKED_AS_CHINESE = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) {
                const holder = walker.currentNode.parentElement;
                if (holder.closest('[lang]').lang === 'en' && !holder.closest('script,style')) texts.push(walker.currentNode.data);
              }
              document.querySelectorAll('[aria-label],[placeholder],[title]').forEach((e) =>
                texts.push(e.getAttribute('aria-label') || '', e.getAttribute('placeholder') || '', e.title || ''));
              return texts.concat(document.title);
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zone/answer?district=510115&q=%E9%95%BF%E5%AE%89%E8%B7%AF15%E5%8F%B7",
                "/zone/answer?district=510115&q=%E9%95%BF%E5%AE%89%E8%B7%AF",
                "/zone/answer?district=510115&q=%E4%BA%91%E6%BA%AA%E8%B7%AF500%E5%8F%B7",
                "/zone/answer?district=510115&q=%E9%95%BF%E5%AE%89%E9%99%8615%E5%8F%B7",
                "/zone/answer?district=510115&stage=junior&q=%E9%95%BF%E5%AE%89%E8%B7%AF",
                "/zone/answer?district=minghu&q=%E6%A1%82%E6%A1%A5%E5%85%AC%E5%AF%93",
                "/zone/answer?district=510115&q=",
                "/school/list",
                "/notice/list",
                "/home/districts",
                "/home/about",
                "/zone/map?district=510115"
            })
    void everyPageIsCompleteInEnglish(String path) {
        try (Visit visit = Reading.PHONE.visit("en")) {
            visit.open(path);
            assertThat(visit.find("html").getAttribute("lang")).isEqualTo("en");
            assertThat(chineseWordsOfOurs(visit))
                    .as("Chinese words of the portal at %s", path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void theLanguageIsSwitchedOnAnyPageAndRemembered(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open(QuestionForm.link("温江区", "长安路15号"));
            assertThat(visit.find("#why-heading").innerText()).isEqualTo("为什么");
            visit.follow(visit.find("#language-switch"));
            assertThat(visit.find("#why-heading").innerText()).isEqualTo("Why");
            assertThat(new AnswerPaper(visit).school()).isEqualTo("东大街二小");
            assertThat(visit.open("/").heading()).isEqualTo("Which school serves your home");
            assertThat(visit.follow(visit.find("#language-switch")).heading()).isEqualTo("您家对应哪所学校");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "PHONE_AT_NIGHT", "NARROW", "DESK"})
    void theLargeTypeIsLargerAndSaysTheSame(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open(QuestionForm.link("温江区", "长安路15号"));
            visit.follow("关怀版");
            assertThat(visit.find("main").evaluate("e => parseFloat(getComputedStyle(e).fontSize)"))
                    .isEqualTo(22);
            assertThat(new AnswerPaper(visit).is("one").school()).isEqualTo("东大街二小");
            visit.open("/");
            assertThat(visit.find("#tiles").count())
                    .as("fewer things on a page")
                    .isZero();
            visit.follow("标准版");
            assertThat(visit.find("#tiles").count()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void theDistrictIsChosenOnceAndRemembered(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/home/districts").follow("乐山市市中区");
            AnswerPaper answer = new QuestionForm(visit).ask("肖坝社区3组");
            assertThat(answer.is("one").school()).isEqualTo("乐师附小");
            assertThat(visit.open("/").find("#district").inputValue()).isEqualTo("511102");
        }
    }

    @Test
    void theBackButtonLeadsBackToTheQuestionAsItWasTyped() {
        try (Visit visit = Reading.PHONE.visit()) {
            QuestionForm.in(visit, "温江区").ask("长安路").tap("双号").is("one");
            visit.page().goBack();
            new AnswerPaper(visit.look()).is("needs-detail");
            assertThat(visit.find("#q").inputValue()).isEqualTo("长安路");
            assertThat(visit.find("#district").inputValue()).isEqualTo("510115");
            visit.page().goBack();
            assertThat(visit.look().heading()).isEqualTo("您家对应哪所学校");
        }
    }

    /** Chinese words on the page that stand in our own texts; names and published sentences do not. */
    private static Set<String> chineseWordsOfOurs(Visit visit) {
        Set<String> found = new TreeSet<>();
        for (Object text : (List<?>) visit.page().evaluate(TEXTS_NOT_MARKED_AS_CHINESE)) {
            HAN.matcher(String.valueOf(text)).results().forEach(run -> found.add(run.group()));
        }
        found.retainAll(words(Locale.SIMPLIFIED_CHINESE));
        found.removeAll(words(Locale.ENGLISH));
        return found;
    }

    private static Set<String> words(Locale locale) {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Set<String> words = new TreeSet<>();
        Stream.of("home", "zone", "outcome", "school", "notice")
                .map(name -> ResourceBundle.getBundle("org.jiamenkou.portal.reader." + name, locale, exactly))
                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString))
                .forEach(text -> HAN.matcher(text).results().forEach(run -> words.add(run.group())));
        return words;
    }
}
