package org.jiamenkou.afterschool;

import java.util.List;

/**
 * Some classes of the schools somebody works for.
 *
 * @param total how many there are of the kind that was asked for
 * @param lines those of this page
 */
public record ClassPage(int total, List<Line> lines) {

    /** Copies the list. */
    public ClassPage {
        lines = List.copyOf(lines);
    }

    /**
     * A class in a list.
     *
     * @param row the class
     * @param schoolName the name of the school
     * @param termName the name of the term
     * @param places how full it is
     */
    public record Line(ClassRow row, String schoolName, String termName, Places places) {

        /** Whether fewer came than the class asks for and the school has not decided to hold it. */
        public boolean isFew() {
            return row.state() == ClassState.OPEN && row.held() == null && places.taken() < row.fewest();
        }
    }
}
