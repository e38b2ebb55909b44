package org.dauys.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A JVM of its own, made to be killed, and somebody who hears what it says. */
public final class Forked {
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx384m");

    private final Process process;
    private final Thread ear;

    private Forked(Process process, Consumer<String> ear) {
        this.process = process;
        this.ear = Thread.ofVirtual().start(() -> hear(ear));
    }

    /** Starts one with the class path of this JVM. */
    public static Forked start(List<String> options, Map<String, String> environment, Path errors, Consumer<String> ear)
            throws IOException {
        return start(List.of(), options, environment, errors, ear);
    }

    /**
     * Starts one by another program.
     *
     * @param by that program, with its options
     * @param options of the JVM, then the name of the class, then its arguments
     * @param environment what is added to that of this JVM
     * @param errors the file for what it says of its faults
     * @param ear is told each whole line
     */
    public static Forked start(
            List<String> by, List<String> options, Map<String, String> environment, Path errors, Consumer<String> ear)
            throws IOException {
        var command = new ArrayList<>(by);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().putAll(environment);
        return new Forked(builder.start(), ear);
    }

    /** A line is whole when its end has arrived: one that was cut off by death was not said. */
    private void hear(Consumer<String> ear) {
        var line = new StringBuilder();
        try (BufferedReader said = process.inputReader()) {
            for (int letter = said.read(); letter >= 0; letter = said.read()) {
                if (letter == '\n') {
                    ear.accept(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) letter);
                }
            }
        } catch (IOException gone) {
            ear.accept(gone.toString());
        }
    }

    /** Says something to it. */
    public void tell(String line) throws IOException {
        Writer mouth = process.outputWriter();
        mouth.write(line + "\n");
        mouth.flush();
    }

    /** Whether it lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it (SIGKILL), and hears what it had said before: {@link Process} would close the ear, its handle does not. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        ear.join();
    }

    /** Lets it end by ending its input, and hears the rest. */
    public int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        int code = process.waitFor();
        ear.join();
        return code;
    }
}
