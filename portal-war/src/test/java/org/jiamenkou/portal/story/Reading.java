package org.jiamenkou.portal.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** With what somebody reads: the size of the screen, with or without scripts, by day or by night. */
enum Reading {
    PHONE(360, 800, true, ColorScheme.LIGHT),
    PHONE_WITHOUT_SCRIPTS(360, 800, false, ColorScheme.LIGHT),
    PHONE_AT_NIGHT(360, 800, true, ColorScheme.DARK),
    NARROW(320, 640, true, ColorScheme.LIGHT),
    TABLET(768, 1024, true, ColorScheme.LIGHT),
    DESK(1280, 900, true, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final boolean scripts;
    private final ColorScheme scheme;

    Reading(int width, int height, boolean scripts, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
        this.scheme = scheme;
    }

    /** A visit of somebody whose browser asks for Chinese. */
    Visit visit() {
        return visit("zh-CN");
    }

    /** A visit of somebody whose browser asks for this language. */
    Visit visit(String locale) {
        return new Visit(
                Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(Chromium.base())
                                .setViewportSize(width, height)
                                .setJavaScriptEnabled(scripts)
                                .setColorScheme(scheme)
                                .setLocale(locale)),
                name() + locale,
                scripts);
    }

    boolean scripts() {
        return scripts;
    }
}
