package org.dauys.server.web.open;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.server.published.Published;

/**
 * What stands above every public page.
 *
 * @param say the words
 * @param title the title of the election
 * @param label says that the figures are made up, if they are
 * @param version the version
 * @param asOf the version and the time, in words
 * @param time the time, for programs
 * @param crumbs the way to the page from the results, without the page itself
 */
public record Head(
        Say say, String title, Optional<String> label, long version, String asOf, String time, List<Crumb> crumbs) {
    /** A step of the way. */
    public record Crumb(String name, String at) {}

    /** The head with its own list. */
    public Head {
        crumbs = List.copyOf(crumbs);
    }

    /** That of a moment. */
    public static Head of(Say say, Crumb... crumbs) {
        Published published = say.published();
        return new Head(
                say,
                say.of(published.night().record().election().title()),
                published
                        .night()
                        .label()
                        .map(label -> say.of("label-rehearsal", Map.of("seed", String.valueOf(label.seed())))),
                published.version(),
                say.of(
                        "open-as-of",
                        Map.of("version", say.number(published.version()), "time", say.time(published.time()))),
                published.time().toString(),
                List.of(crumbs));
    }

    /** The same page in another language. */
    public String in(Language language) {
        return "/results/" + language.code() + say.place();
    }

    /** A message without arguments. */
    public String say(String key) {
        return say.of(key);
    }

    /** A message with named arguments. */
    public String say(String key, Map<String, ?> arguments) {
        return say.of(key, arguments);
    }
}
