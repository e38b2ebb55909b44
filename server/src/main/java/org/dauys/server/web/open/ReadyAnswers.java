package org.dauys.server.web.open;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.server.published.Board;
import org.dauys.server.published.Published;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives an answer again, with the same headers, to whoever asks the same of the same moment: thousands ask at once when
 * there is news. Kept is only what {@link Answers} has made for everybody and what set no cookie.
 */
final class ReadyAnswers extends OncePerRequestFilter {
    private static final String VERSION = ReadyAnswers.class.getName();
    private static final int MOST = 300;
    private static final int LARGEST = 256 * 1024;
    private static final Set<String> OF_ONE_ANSWER =
            Set.of("date", "content-length", "transfer-encoding", "connection");

    private final Board board;
    private final Counter given;
    private final Map<String, Ready> kept = new ConcurrentHashMap<>();

    ReadyAnswers(Board board, Counter given) {
        this.board = board;
        this.given = given;
    }

    /** Notes that the answer is made of a moment and is the same for everybody. */
    static void mayBeKept(HttpServletRequest request, Published moment) {
        request.setAttribute(VERSION, moment.version());
    }

    private record Header(String name, String value) {}

    private static final class Ready {
        private final long version;
        private final List<Header> headers;
        private final byte[] body;

        Ready(long version, List<Header> headers, byte[] body) {
            this.version = version;
            this.headers = headers;
            this.body = body;
        }

        private void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
            headers.forEach(header -> response.addHeader(header.name(), header.value()));
            String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            if (known != null && known.equals(response.getHeader(HttpHeaders.ETAG))) {
                response.setStatus(HttpStatus.NOT_MODIFIED.value());
                return;
            }
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals(HttpMethod.GET.name())) {
            chain.doFilter(request, response);
            return;
        }
        String asked = "%s?%s %s"
                .formatted(request.getRequestURI(), request.getQueryString(), request.getHeader(HttpHeaders.ACCEPT));
        long newest = board.version();
        Optional<ContentCachingResponseWrapper> made = Optional.empty();
        Ready ready = kept.get(asked);
        // All who ask for what could be kept of an earlier moment wait until one of them has the answer of this one.
        while (ready != null && ready.version < newest && made.isEmpty()) {
            synchronized (ready) {
                if (kept.get(asked) == ready) {
                    made = Optional.of(made(asked, request, response, chain));
                }
            }
            ready = kept.get(asked);
        }
        if (made.isPresent()) {
            made.get().copyBodyToResponse();
        } else if (ready != null) {
            given.increment();
            ready.give(request, response);
        } else {
            made(asked, request, response, chain).copyBodyToResponse();
        }
    }

    private ContentCachingResponseWrapper made(
            String asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        keep(asked, request, written);
        return written;
    }

    private void keep(String asked, HttpServletRequest request, ContentCachingResponseWrapper written) {
        if (request.getAttribute(VERSION) instanceof Long version
                && written.getStatus() == HttpStatus.OK.value()
                && written.getContentSize() <= LARGEST
                && !written.containsHeader(HttpHeaders.SET_COOKIE)) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(asked, new Ready(version, headers(written), written.getContentAsByteArray()));
        }
    }

    private static List<Header> headers(HttpServletResponse response) {
        List<Header> headers = new ArrayList<>();
        for (String name : response.getHeaderNames()) {
            if (!OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                response.getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
            }
        }
        return List.copyOf(headers);
    }
}
