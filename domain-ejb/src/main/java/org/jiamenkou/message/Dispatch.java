package org.jiamenkou.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/** Sends letters that are due. Any number of nodes may ask at once: each letter is with one of them at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class.getName());

    @Inject
    private DispatchSteps steps;

    private final Sender sender;

    /** For the container: the sender is that of the configuration. */
    @NullUnmarked
    public Dispatch() {
        this.sender = Senders.configured();
    }

    Dispatch(DispatchSteps steps, Sender sender) {
        this.steps = steps;
        this.sender = sender;
    }

    /** Sends at most so many letters and tells how many were taken. */
    public int sendDue(int most) {
        List<DueLetter> due = steps.claim(most);
        int sent = 0;
        for (DueLetter letter : due) {
            sent += send(letter) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(DueLetter letter) {
        try {
            sender.send(letter.key(), letter.phone(), letter.words());
            steps.sent(letter);
            return true;
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "letter {0} was not taken at try {1}: {2}", new Object[] {
                letter.key(), letter.attempt(), failed.getMessage()
            });
            steps.failed(letter, String.valueOf(failed.getMessage()));
            return false;
        }
    }
}
