package org.jiamenkou.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/** Sends letters that are due. Any number of nodes may ask at once: each letter is with one of them at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class.getName());

    /** So many at a time that their lease outlasts the slowest answers. */
    private static final int CLAIMED_AT_ONCE = 8;

    @Inject
    private DispatchSteps steps;

    @Inject
    private Event<LetterSent> told;

    private final Sender sender;

    private final Consumer<LetterSent> listener;

    /** For the container: the sender is that of the configuration. */
    @NullUnmarked
    public Dispatch() {
        this.sender = Senders.configured();
        this.listener = sent -> told.fire(sent);
    }

    @NullUnmarked
    Dispatch(DispatchSteps steps, Sender sender, Consumer<LetterSent> listener) {
        this.steps = steps;
        this.sender = sender;
        this.listener = listener;
    }

    /** Sends at most so many letters that are due, and tells how many were taken. */
    public int sendDue(int most) {
        int sent = 0;
        int left = most;
        while (left > 0) {
            List<DueLetter> due = steps.claim(Math.min(left, CLAIMED_AT_ONCE));
            sent += due.stream().mapToInt(letter -> send(letter) ? 1 : 0).sum();
            left = due.isEmpty() ? 0 : left - due.size();
        }
        return sent;
    }

    private boolean send(DueLetter letter) {
        try {
            sender.send(letter.key(), letter.phone(), letter.words());
            steps.sent(letter);
            listener.accept(new LetterSent(letter.key(), letter.template()));
            return true;
        } catch (IOException failed) {
            String problem = String.valueOf(failed.getMessage());
            LOG.log(Level.WARNING, "{0} was not taken: {1}", new Object[] {letter, problem});
            steps.failed(letter, problem);
            return false;
        }
    }
}
