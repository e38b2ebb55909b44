package org.dauys.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dauys.counting.acts.Post;
import org.dauys.election.Language;
import org.dauys.server.accounts.Officer;
import org.dauys.server.security.Duties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;

/** What every page shows besides its own: language, who is logged in, where one can go. */
public final class Frame {
    private final Texts texts;
    private final HttpServletRequest request;
    private final Function<Officer, List<Post>> held;

    private Frame(Texts texts, HttpServletRequest request, Function<Officer, List<Post>> held) {
        this.texts = texts;
        this.request = request;
        this.held = held;
    }

    /**
     * That of a request.
     *
     * @param held says which posts an officer holds
     */
    static Frame of(HttpServletRequest request, Function<Officer, List<Post>> held) {
        return new Frame(Texts.in(ChosenLanguage.of(request)), request, held);
    }

    /** The texts in the reader's language. */
    public Texts texts() {
        return texts;
    }

    /** The language of the page. */
    public Language language() {
        return texts.language();
    }

    /** The text of a key. */
    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** Marks the language that the page is in. */
    public @Nullable String currency(Language language) {
        return language == language() ? "true" : null;
    }

    /** Marks the entry of the menu that the page belongs to. */
    public @Nullable String currency(Menu.Entry entry) {
        return request.getRequestURI().equals(entry.path()) ? "page" : null;
    }

    /** Where the page is, to come back to after another language was chosen. */
    public String path() {
        String query = request.getQueryString();
        boolean shown =
                "GET".equals(request.getMethod()) && request.getAttribute("jakarta.servlet.error.status_code") == null;
        return shown ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }

    /** Who is logged in. */
    public Optional<Officer> officer() {
        Principal who = request.getUserPrincipal();
        return who instanceof Authentication known && known.getPrincipal() instanceof Officer officer
                ? Optional.of(officer)
                : Optional.empty();
    }

    /** The posts that the reader holds now. */
    public List<Post> posts() {
        return officer().map(held).orElse(List.of());
    }

    /** The roles of the reader, as people read them. */
    public String roles() {
        return posts().stream()
                .map(post -> say("role." + post.role().name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Where the reader can go. */
    public List<Menu.Entry> menu() {
        return officer().map(_ -> Menu.of(posts())).orElseGet(Menu::ofStranger);
    }

    /** Whether something was sent from the page before the second factor was shown, and was not done. */
    public boolean isToBeSentAgain() {
        return "GET".equals(request.getMethod()) && request.getParameter(Duties.AGAIN) != null;
    }

    /** What a form must send along, as proof that it comes from a page of ours. */
    public String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** The address of a static file, with what it holds in it, so that browsers may keep it for good. */
    public String asset(String path) {
        return Assets.address(path);
    }
}
