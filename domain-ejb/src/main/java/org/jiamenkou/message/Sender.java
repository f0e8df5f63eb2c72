package org.jiamenkou.message;

import java.io.IOException;

/** A way letters go. */
interface Sender {

    /**
     * Sends it, and comes back when the other side has taken it.
     *
     * @param key the same for the same letter, so that one sent twice arrives once where the other side heeds it
     * @param phone the mobile number
     * @param words what it says
     * @throws IOException when it was not taken; it is tried again later
     */
    void send(String key, String phone, String words) throws IOException;
}
