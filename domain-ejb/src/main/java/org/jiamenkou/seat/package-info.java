/**
 * 学位: how many seats schools offer to the children who enter in a year, how many children there are, and what families
 * are told of it.
 *
 * <p>An enrolment plan (招生计划) gives each school classes of a cap; some of its seats may be shared with neighbouring
 * zones. A project (建设项目) adds seats from the year it opens in. Counts of children come from files, by school, or by
 * zone of a school, and year. From the three a forecast is drawn for three years: for each school and year its seats and
 * children, and by the thresholds of the district a band: red (紧张), yellow (偏紧), green (充足).
 *
 * <p>A forecast begins as a draft, which may be drawn anew; published it never changes, and the database refuses it too.
 * A later one replaces it: of one district and stage at most one is published. Families see that one or nothing.
 *
 * <p>Bands are judged by whole numbers, never by a rounded ratio; a ratio is shown rounded down to a tenth of a per cent,
 * the unit of the thresholds, so that what is shown never contradicts the band.
 */
@NullMarked
package org.jiamenkou.seat;

import org.jspecify.annotations.NullMarked;
