/**
 * The fictional district 明湖区, made from a seed: streets, communities, compounds, schools and the zone notices of two
 * years, written as the files a real district would send, with an oracle of questions and right answers beside them.
 *
 * <p>The district is a plane of nine bands of blocks between streets; every block is the zone of one primary school, and
 * two or three blocks make a junior zone. First it is decided who serves which home ({@link Plan}); the sentences, the
 * polygons and the answers are all written from that one decision, so that the answers are right by construction and
 * owe nothing to the code that is tested with them.
 *
 * <p>Same seed, same bytes. Nothing here is real: names are put together from lists of syllables, the coordinates lie
 * in an empty desert, telephone numbers have an area code nobody has.
 */
@NullMarked
package org.jiamenkou.db.demo;

import org.jspecify.annotations.NullMarked;
