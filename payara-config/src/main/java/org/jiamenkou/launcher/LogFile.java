package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Keeps the screen for the person: what libraries have to say goes to a file. */
final class LogFile {

    private static final Logger ROOT = Logger.getLogger("");

    private LogFile() {}

    /** Takes the screen away from every library. */
    static void silenceScreen() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
    }

    /** Writes to this file from now on: at most three files of 2 MB. */
    static void writeTo(Path file) {
        try {
            FileHandler handler = new FileHandler(file.toString(), 2 << 20, 3, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            handler.setErrorManager(new SilentWhenFull());
            ROOT.addHandler(handler);
        } catch (IOException unwritable) {
            throw new LaunchRefused("The log " + file + " cannot be written: " + unwritable + ".", unwritable);
        }
    }

    /** A log that cannot be written is not worth a stack trace on the screen. */
    private static final class SilentWhenFull extends ErrorManager {

        @Override
        public synchronized void error(@Nullable String message, @Nullable Exception cause, int code) {
            // the launcher itself says when the disk is full
        }
    }
}
