package org.jiamenkou.portal.story;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages stand on any screen: 320 px wide, at twice the size, by night, and in the 关怀版 at a contrast of 7 to 1. */
class AppearanceStory {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zone/answer?district=510115&q=%E9%95%BF%E5%AE%89%E8%B7%AF15%E5%8F%B7",
                "/zone/answer?district=minghu&q=%E6%9F%B3%E6%BE%9C%E6%96%B0%E5%9F%8E",
                "/zone/answer?district=minghu&q=%E6%A1%82%E6%A1%A5%E5%85%AC%E5%AF%93",
                "/school/list?district=minghu",
                "/notice/text?code=minghu-2025-primary-resident",
                "/zone/map?district=minghu",
                "/content/list?district=minghu",
                "/content/projects?district=minghu",
                "/content/faq?district=minghu&q=%E4%BD%8F",
                "/home/about",
                "/home/districts"
            })
    void aPageIsReadableHoweverItIsShown(String path) {
        Looks.areGood(Reading::visit, path);
    }
}
