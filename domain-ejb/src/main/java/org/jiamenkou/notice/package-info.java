/**
 * Published zone notices: kept, checked, published and asked.
 *
 * <p>A notice is what one district says for one stage, admission year and population. Its text comes in revisions. A
 * revision begins as a draft (an imported file, or a copy of last year's), may be reviewed, is published when the
 * checks find nothing that would make answers wrong, and is withdrawn when a later one takes its place or the district
 * takes it back. A published revision never changes; the database refuses it too. At most one revision of a notice is
 * published at any moment.
 *
 * <p>Staff work through desks: {@code ImportDesk} takes files in, {@code LineDesk} mends a draft line by line and keeps
 * every version of a line, {@code TrialDesk} tries a text out, {@code NoticeDesk} lets another person review it and
 * publishes it at once or at a time. {@code NoticeClock} does what waits for its time. What takes long on a long text is a job
 * ({@code ImportWork}, {@code PreviewWork}, {@code InspectWork}, {@code CopyWork}), and what it found is kept ({@code
 * Inspection}).
 *
 * <p>What is published is answered from an {@code Atlas}, an immutable picture in memory that every node rebuilds
 * within seconds of a publication; a request takes one picture and keeps it. Decisions are counted, never recorded
 * with what was typed.
 *
 * <p>Sentences are kept verbatim. What was not understood of them stays visible and answers nothing.
 */
@NullMarked
package org.jiamenkou.notice;

import org.jspecify.annotations.NullMarked;
