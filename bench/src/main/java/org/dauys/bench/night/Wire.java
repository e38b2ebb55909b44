package org.dauys.bench.night;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the server that is kept alive, and opened again if the server has closed it: the least that a browser
 * needs, so that the load itself costs little.
 */
final class Wire implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();

    Wire(int port) {
        this.port = port;
    }

    /** An answer; names of headers are in lower case, of a header that came twice the last is kept. */
    record Answer(int status, Map<String, String> headers, String body) {
        /** What stands between two texts in the body, from the first place where the first one is. */
        String between(String before, String after) {
            int from = body.indexOf(before);
            int to = body.indexOf(after, from + before.length());
            if (from < 0 || to < 0) {
                throw new IllegalStateException("The answer must hold %s: %d %s".formatted(before, status, body));
            }
            return body.substring(from + before.length(), to);
        }
    }

    /** Sends a request that may be sent twice: the server may have closed the connection meanwhile. */
    Answer send(String head, String body) throws IOException {
        byte[] bytes = request(head, body.getBytes(StandardCharsets.UTF_8));
        if (socket != null) {
            try {
                return ask(bytes);
            } catch (EOFException | java.net.SocketException closed) {
                close();
            }
        }
        open();
        return ask(bytes);
    }

    private static byte[] request(String head, byte[] body) {
        String whole = head + "Host: localhost\r\n"
                + (body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        byte[] first = whole.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }

    private void open() throws IOException {
        Socket opened = new Socket(InetAddress.getLoopbackAddress(), port);
        opened.setTcpNoDelay(true);
        socket = opened;
        in = new BufferedInputStream(opened.getInputStream(), BUFFER);
        out = opened.getOutputStream();
    }

    private Answer ask(byte[] request) throws IOException {
        out.write(request);
        String status = line();
        Map<String, String> headers = headers();
        byte[] body = body(headers);
        if ("close".equals(headers.get("connection"))) {
            close();
        }
        return new Answer(Integer.parseInt(status.substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length != null) {
            return exactly(Integer.parseInt(length));
        }
        var whole = new ByteArrayOutputStream();
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                whole.write(exactly(size));
                line();
            }
            line();
        }
        return whole.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    /** Begins to listen to server-sent events. */
    void listen(String path) throws IOException {
        open();
        out.write(request("GET " + path + " HTTP/1.1\r\nAccept: text/event-stream\r\n", new byte[0]));
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("The stream must be open: " + status);
        }
        headers();
    }

    /** Waits for the next event and gives its data; the marks of chunks, which stand on lines of their own, are skipped. */
    String heard() throws IOException {
        String line = line();
        while (!line.startsWith("data: ")) {
            line = line();
        }
        return line.substring("data: ".length());
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        if (open != null) {
            socket = null;
            open.close();
        }
    }
}
