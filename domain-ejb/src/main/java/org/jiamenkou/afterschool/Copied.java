package org.jiamenkou.afterschool;

import java.util.List;

/**
 * What came of copying a term.
 *
 * @param classes how many classes were copied as drafts
 * @param left what was left out, and why
 */
public record Copied(int classes, List<Left> left) {

    /** Copies the list. */
    public Copied {
        left = List.copyOf(left);
    }

    /**
     * Something left out: of the class whoever teaches and where, or the class as a whole.
     *
     * @param title course and class
     * @param code the reason, as a refusal tells it
     * @param arguments what its words are about
     */
    public record Left(String title, String code, List<Object> arguments) {

        /** Copies the list. */
        public Left {
            arguments = List.copyOf(arguments);
        }
    }
}
