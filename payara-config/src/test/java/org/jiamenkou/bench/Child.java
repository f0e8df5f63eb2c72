package org.jiamenkou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes of the run; whatever is still alive when the run ends is ended with it. */
final class Child {

    private static final List<Process> ALIVE = new ArrayList<>();
    private static final List<Runnable> LAST = new ArrayList<>();
    private static final int PATIENCE_SECONDS = 60;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Child::endAll, "end"));
    }

    private Child() {}

    /** A command that runs a class of the measurements in a virtual machine of its own. */
    static List<String> java(String memory, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                javaCommand(),
                memory,
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return command;
    }

    static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts a process. */
    static synchronized Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        ALIVE.add(process);
        return process;
    }

    /** Runs a process to its end and gives the first line it printed. */
    static String output(List<String> command) throws IOException, InterruptedException {
        Process process = start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the process ended with " + process.exitValue() + ": " + command);
        }
        return text.strip();
    }

    /** Asks a process to end, waits, and ends it when it does not. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a command to its end. */
    static void run(String... command) {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException failed) {
            throw new IllegalStateException("cannot run " + command[0], failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something that must have been done when the run ends, however it ends; it may be done twice. */
    static synchronized void atEnd(Runnable last) {
        LAST.add(last);
    }

    private static synchronized void endAll() {
        LAST.forEach(Runnable::run);
        ALIVE.stream().filter(Process::isAlive).forEach(Child::end);
    }
}
