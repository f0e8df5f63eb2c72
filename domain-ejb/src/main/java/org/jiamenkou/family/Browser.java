package org.jiamenkou.family;

/**
 * Where a request of a family comes from.
 *
 * @param address the network address
 * @param agent what the browser calls itself
 * @param language {@code zh} or {@code en}: the language of the pages, and of the messages from then on
 */
public record Browser(String address, String agent, String language) {

    /** Anything but English is Chinese. */
    public Browser {
        language = language.startsWith("en") ? "en" : "zh";
    }
}
