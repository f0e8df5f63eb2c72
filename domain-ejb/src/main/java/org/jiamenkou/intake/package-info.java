/**
 * Taking in the files districts send: spreadsheets and CSV with one rule a line or with a school and its sentence,
 * polygons as GeoJSON, pasted text, the lists of places and schools, enrolment plans and counts of children.
 *
 * <p>{@link org.jiamenkou.intake.Intake} finds out from the content what a file is and gives an
 * {@link org.jiamenkou.intake.IntakeFile}: every row is a line, a finding or a declared blank, so that nothing is
 * dropped in silence. A file that cannot be trusted as a whole (half of it is missing, its columns are not known, it
 * unpacks to more than any notice) says so in its {@link org.jiamenkou.intake.IntakeReport}, and nothing of it may be
 * applied. Sentences are handed over verbatim; reading them is the business of {@link org.jiamenkou.rule}.
 *
 * <p>Pure Java: no database, no clock, no container.
 */
@NullMarked
package org.jiamenkou.intake;

import org.jspecify.annotations.NullMarked;
