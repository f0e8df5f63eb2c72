package org.jiamenkou.afterschool;

import java.time.Instant;

/**
 * 协议书: one version of the text families agree to.
 *
 * @param code its code
 * @param school the code of the school
 * @param number its number at the school, from 1
 * @param title its title
 * @param body its text, plain, paragraphs parted by line breaks
 * @param sha256 the digest of title, a line break and text in UTF-8
 * @param madeAt since when it is the school's text
 */
public record Agreement(
        String code, String school, int number, String title, String body, String sha256, Instant madeAt) {

    /** The paragraphs of the text. */
    public java.util.List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
