package org.jiamenkou.portal.story;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Somebody who has signed in from the page, with a number nobody has had.
 *
 * @param phone the mobile number
 * @param token what the browser keeps
 */
record StoryGuardian(String phone, String token) {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 90_000_000);

    /** A number nobody has had. */
    static String freshPhone() {
        return "137%08d".formatted(NEXT.incrementAndGet());
    }

    /** The number as pages show it. */
    static String masked(String phone) {
        return phone.substring(0, 3) + "****" + phone.substring(7);
    }

    /** Somebody new, signed in. */
    static StoryGuardian signedIn() {
        return signedIn(freshPhone());
    }

    /** Whoever has that number, signed in. */
    static StoryGuardian signedIn(String phone) {
        try (Visit visit = Reading.PHONE.visit()) {
            return new StoryGuardian(
                    phone, new FamilyPapers(visit).signIn(phone).token());
        }
    }

    /** Their browser. */
    Visit visit(Reading reading) {
        return visit(reading, "zh-CN");
    }

    /** Their browser, which asks for that language. */
    Visit visit(Reading reading, String locale) {
        Visit visit = reading.visit(locale);
        visit.browser().addCookies(List.of(new Cookie("family", token).setUrl(Chromium.base())));
        return visit;
    }
}
