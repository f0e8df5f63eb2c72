/**
 * What is told to families: letters, put into an outbox by the transaction that has something to say, and sent afterwards.
 *
 * <p>A letter is in the outbox exactly when what it tells is committed, and once, whatever is tried again: its key is unique. Recipient
 * and words are sealed there. Any number of nodes send: each claims letters that are due with a lease, sends them outside every
 * transaction, and notes what became of them; a letter whose node died is due again when its lease ends. A sender that fails is asked
 * again after growing pauses, and a letter that was tried often enough stays visible as failed until somebody sends it again. Whoever put a
 * letter in hears when it has gone out ({@link org.jiamenkou.message.LetterSent}). Which sender it is, the configuration
 * says; without one, letters are only noted in the log, without their words.
 */
@NullMarked
package org.jiamenkou.message;

import org.jspecify.annotations.NullMarked;
