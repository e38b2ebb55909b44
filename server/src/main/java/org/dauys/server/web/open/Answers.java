package org.dauys.server.web.open;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dauys.server.published.Published;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers with what was made of a moment. An answer has a tag by which a cache asks whether it is still the newest; one
 * that was asked for by its version never changes. What many ask for is made once.
 */
@Component
public class Answers {
    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final int MOST = 300;
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /** The tag of a moment; a weak one, since the same answer is given with other bytes to who can read it compressed. */
    public static String tag(Published published, String variant) {
        return "W/\"%s-%s-%s\""
                .formatted(
                        published.version(),
                        Long.toString(published.time().toEpochMilli(), Character.MAX_RADIX),
                        variant);
    }

    /**
     * An answer.
     *
     * @param variant what else tells answers to the same address apart: the language, the format
     * @param asked the version that was asked for, if one was
     * @param content makes it
     */
    public ResponseEntity<byte[]> answer(
            WebRequest request,
            Published published,
            String variant,
            Optional<Long> asked,
            MediaType type,
            Supplier<byte[]> content) {
        String tag = tag(published, variant);
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(tag);
        headers.setCacheControl(
                asked.filter(version -> version == published.version()).isPresent()
                        ? CacheControl.maxAge(FOR_EVER).cachePublic().immutable()
                        : CacheControl.noCache().cachePublic());
        headers.setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING));
        if (request.checkNotModified(tag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        if (request instanceof ServletWebRequest web) {
            ReadyAnswers.mayBeKept(web.getRequest(), published);
        }
        headers.setContentType(type);
        return new ResponseEntity<>(content.get(), headers, HttpStatus.OK);
    }

    /** A page that many ask for: it is made once for each moment. */
    ResponseEntity<byte[]> page(
            WebRequest request,
            Published published,
            String variant,
            Optional<Long> asked,
            String place,
            Supplier<String> html) {
        return answer(request, published, variant, asked, PAGE, () -> {
            if (made.size() > MOST) {
                made.clear();
            }
            return made.computeIfAbsent(
                    tag(published, variant) + place, _ -> html.get().getBytes(StandardCharsets.UTF_8));
        });
    }
}
