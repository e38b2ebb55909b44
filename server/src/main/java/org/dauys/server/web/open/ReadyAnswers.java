package org.dauys.server.web.open;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.server.published.Board;
import org.dauys.server.published.Published;
import org.dauys.server.security.Streams;
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

    /** What has no end cannot be kept. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Streams.isAsked(request);
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
        Optional<Made> made = Optional.empty();
        Ready ready = kept.get(asked);
        // All who ask for what could be kept of an earlier moment wait until one of them has the answer of this one.
        while (ready != null && ready.version() < newest && made.isEmpty()) {
            synchronized (ready) {
                if (kept.get(asked) == ready) {
                    made = Optional.of(made(asked, request, response, chain));
                }
            }
            ready = kept.get(asked);
        }
        if (made.isPresent()) {
            made.get().give(request, response);
        } else if (ready == null) {
            made(asked, request, response, chain).give(request, response);
        } else {
            given.increment();
            ready.giveAgain(request, response);
        }
    }

    /** What was made and is still to be given, which takes as long as the reader likes. */
    private record Made(ContentCachingResponseWrapper written, Optional<Ready> ready) {
        void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (ready.isPresent()) {
                ready.get().give(request, response);
            } else {
                written.copyBodyToResponse();
            }
        }
    }

    private Made made(String asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        Optional<Ready> ready = kept(request, written);
        ready.ifPresent(some -> {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(asked, some);
        });
        return new Made(written, ready);
    }

    private static Optional<Ready> kept(HttpServletRequest request, ContentCachingResponseWrapper written) {
        return request.getAttribute(VERSION) instanceof Long version
                        && written.getStatus() == HttpStatus.OK.value()
                        && written.getContentSize() <= LARGEST
                        && !written.containsHeader(HttpHeaders.SET_COOKIE)
                ? Optional.of(Ready.of(version, written))
                : Optional.empty();
    }
}
