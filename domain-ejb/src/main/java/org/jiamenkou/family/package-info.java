/**
 * Families: guardians, their children, the rolls of schools, and what a guardian agreed to.
 *
 * <p>A guardian comes in with a mobile number and a code sent there, and keeps a token of 256 bits, of which only the hash is here. A
 * child stands on the roll its school imported, or is entered by its family. A guardian is bound to a child that the roll settles, by
 * the school, or by another guardian's invitation; every reading and every change of a child goes through
 * {@link org.jiamenkou.family.Families#child}. Names, numbers and phones are sealed; the outside names guardians and children by codes
 * that say nothing of them and stay when a person is forgotten, so that counts and ledgers stay right.
 */
@NullMarked
package org.jiamenkou.family;

import org.jspecify.annotations.NullMarked;
