package org.jiamenkou.message;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.vault.Masks;

/** Writes into the log that there is a letter; who gets it and what it says only where the configuration asks for that. */
final class LogSender implements Sender {

    private static final Logger LOG = Logger.getLogger(LogSender.class.getName());

    private final boolean whole;

    LogSender(boolean whole) {
        this.whole = whole;
    }

    @Override
    public void send(String key, String phone, String words) {
        if (whole) {
            LOG.log(Level.INFO, "message to {0}: {1}", new Object[] {phone, words});
        } else {
            LOG.log(Level.INFO, "message {0} to {1} written nowhere: no sender is configured", new Object[] {
                key, Masks.phone(phone)
            });
        }
    }
}
