package org.jiamenkou.edge;

import java.util.stream.Stream;

/** What people call a browser: its system and its name, as far as it tells them. */
public final class Browser {

    private Browser() {}

    /** 「Windows Edge」 for what a browser calls itself; empty where that says nothing known. */
    public static String told(String agent) {
        String system = first(agent, "HarmonyOS", "Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");
        String browser = first(agent, "MicroMessenger", "Edg", "Firefox", "HuaweiBrowser", "Chrome", "Safari");
        return (system + " " + browser.replace("MicroMessenger", "微信").replace("Edg", "Edge")).strip();
    }

    private static String first(String agent, String... marks) {
        return Stream.of(marks).filter(agent::contains).findFirst().orElse("");
    }
}
