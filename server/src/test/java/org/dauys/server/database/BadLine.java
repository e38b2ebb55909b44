package org.dauys.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A line to a database on which things go wrong when a test says so. */
public final class BadLine implements AutoCloseable {
    private static final int LETTERS = 8192;
    private static final Duration DELAY = Duration.ofMillis(20);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final int port;
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Condition condition = Condition.SOUND;

    /** How the line is. */
    public enum Condition {
        SOUND,
        /** Everything takes a while. */
        SLOW,
        /** What is sent to the database arrives, its answers do not until the line is better. */
        ANSWERLESS,
        /** Nothing arrives until the line is better, and nobody is told. */
        DEAD
    }

    /** A line to the database at this address for JDBC. */
    public BadLine(String url) throws IOException {
        port = URI.create(url.substring("jdbc:".length())).getPort();
        Thread.ofVirtual().start(this::accept);
    }

    /** The address for JDBC that leads over this line. */
    public String over(String url) {
        return url.replaceFirst(":" + port + "/", ":" + door.getLocalPort() + "/");
    }

    /** Makes the line better or worse. */
    public void becomes(Condition now) {
        condition = now;
    }

    /** Cuts whatever is connected now. */
    public void cut() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(near, far, true));
                Thread.ofVirtual().start(() -> carry(far, near, false));
            } catch (IOException refused) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void carry(Socket from, Socket to, boolean there) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] letters = new byte[LETTERS];
            for (int many = in.read(letters); many >= 0; many = in.read(letters)) {
                hold(there);
                out.write(letters, 0, many);
            }
        } catch (IOException broken) {
            open.remove(from);
        }
        open.remove(to);
    }

    private void hold(boolean there) {
        if (condition == Condition.SLOW) {
            LockSupport.parkNanos(DELAY.toNanos());
        }
        while (condition == Condition.DEAD || (condition == Condition.ANSWERLESS && !there)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Ends it. */
    @Override
    public void close() throws IOException {
        condition = Condition.SOUND;
        door.close();
        cut();
    }
}
