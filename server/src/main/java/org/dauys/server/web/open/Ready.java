package org.dauys.server.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that can be given again: its headers and its body, which is compressed once for all who can read it so. */
final class Ready {
    private static final int WORTH_COMPRESSING = 2048;
    private static final Pattern GZIP =
            Pattern.compile("(?i)(?<![^\\s,])gzip(?![^\\s,;])(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");
    private static final Set<String> OF_ONE_ANSWER =
            Set.of("date", "content-length", "transfer-encoding", "connection");

    private final long version;
    private final List<Header> headers;
    private final byte[] body;
    private byte @Nullable [] compressed;

    private Ready(long version, List<Header> headers, byte[] body) {
        this.version = version;
        this.headers = headers;
        this.body = body;
    }

    private record Header(String name, String value) {}

    /** What was written, made of a moment of this version. */
    static Ready of(long version, ContentCachingResponseWrapper written) {
        List<Header> headers = new ArrayList<>();
        for (String name : written.getHeaderNames()) {
            if (!OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                written.getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
            }
        }
        return new Ready(version, List.copyOf(headers), written.getContentAsByteArray());
    }

    /** Of which version it was made. */
    long version() {
        return version;
    }

    /** Gives it again. */
    void giveAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(header -> response.addHeader(header.name(), header.value()));
        give(request, response);
    }

    /** Gives it to where the headers are already, unless it is there known. */
    void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.equals(response.getHeader(HttpHeaders.ETAG))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        byte[] given = body;
        String readable = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (body.length >= WORTH_COMPRESSING
                && readable != null
                && GZIP.matcher(readable).find()) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            given = compressed();
        }
        response.setContentLength(given.length);
        response.getOutputStream().write(given);
    }

    private synchronized byte[] compressed() throws IOException {
        byte[] made = compressed;
        if (made == null) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(bytes)) {
                out.write(body);
            }
            made = bytes.toByteArray();
            compressed = made;
        }
        return made;
    }
}
