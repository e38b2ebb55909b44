package org.dauys.server.web.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.acts.Declaration;
import org.dauys.documents.Names;
import org.dauys.documents.Narrator;
import org.dauys.documents.RuleText;
import org.dauys.documents.Words;
import org.dauys.documents.report.Colour;
import org.dauys.election.Candidate;
import org.dauys.election.Commission;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Fraction;
import org.dauys.server.published.Published;
import org.dauys.tabulation.State;

/**
 * A moment of the count in one language.
 *
 * @param words the words
 * @param published the moment
 * @param place the page, as its address goes on after the language
 */
public record Say(Words words, Published published, String place) {
    private static final int TWO = 2;
    private static final int HUNDRED = 100;
    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Map<Language, Words> WORDS = read();

    /** A moment in a language. */
    public static Say in(Language language, Published published, String place) {
        return new Say(words(language), published, place);
    }

    /** The words of a language: those of documents on a night, and those of the pages of results. */
    public static Words words(Language language) {
        return Optional.ofNullable(WORDS.get(language)).orElseThrow();
    }

    private static Map<Language, Words> read() {
        var all = new EnumMap<Language, Words>(Language.class);
        for (Language language : Language.values()) {
            var words = Words.in(language, "night_%s.properties".formatted(language.code()));
            all.put(language, more(more(words, "open"), "overview"));
        }
        return all;
    }

    private static Words more(Words words, String area) {
        String file = "/org/dauys/server/%s_%s.properties"
                .formatted(area, words.language().code());
        try (InputStream catalogue = Say.class.getResourceAsStream(file)) {
            if (catalogue == null) {
                throw new IllegalStateException("The catalogue %s must be there.".formatted(file));
            }
            return words.with(catalogue);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The language. */
    public Language language() {
        return words.language();
    }

    /** A message without arguments. */
    public String of(String key) {
        return words.of(key);
    }

    /** A message with named arguments. */
    public String of(String key, Map<String, ?> arguments) {
        return words.of(key, arguments);
    }

    /** A text in the language. */
    public String of(Text text) {
        return text.in(language());
    }

    /** A whole number. */
    public String number(long number) {
        return words.number(number);
    }

    /** A share of a whole with two decimals; a dash of nothing. */
    public String share(long part, long whole) {
        return whole == 0 ? "–" : words.percent(Fraction.of(part, whole), TWO);
    }

    /** A share of a whole in whole per cent, cut off: it says 100 % of nothing less. */
    public String whole(long part, long whole) {
        return whole == 0 ? "–" : words.percent(Fraction.of(part * HUNDRED / whole, HUNDRED), 0);
    }

    /** A time of day in Astana. */
    public String time(Instant time) {
        return TIME.format(time.atZone(ASTANA));
    }

    /** The day in Astana. */
    public String day(Instant time) {
        return words.date(time.atZone(ASTANA).toLocalDate());
    }

    /** When and by which decision something was declared. */
    public String declared(Declaration declaration) {
        return of(
                "declare-done",
                Map.of(
                        "document", declaration.act().document(),
                        "date", day(declaration.time()),
                        "time", time(declaration.time())));
    }

    /** The names of those who stand. */
    public Names names() {
        return new Names(words, record());
    }

    /** The sentences of the rules. */
    public RuleText rules() {
        return RuleText.in(
                language(),
                code -> Optional.ofNullable(record().election().parties().get(code))
                        .map(Party::brief)
                        .map(this::of)
                        .orElse(code));
    }

    /** Tells why a seat is whose it is, if the statute gives any. */
    public Optional<Narrator> narrator() {
        return published.result().map(result -> new Narrator(Words.in(language()), result));
    }

    private ElectionRecord record() {
        return published.night().record();
    }

    /** The colour of a list, or of the party of a candidate. */
    Colour colour(String constituency, String option) {
        String party = record().candidates().getOrDefault(constituency, List.of()).stream()
                .filter(candidate -> candidate.code().equals(option))
                .map(Candidate::party)
                .findFirst()
                .orElse(option);
        return Optional.ofNullable(record().election().parties().get(party))
                .map(known -> Colour.of(known.colour()))
                .orElse(Colour.NOBODY);
    }

    /** Where a protocol stands. */
    public String state(State state) {
        return words.of("night-state-" + state.name().toLowerCase(Locale.ROOT));
    }

    /** The short name of the area of a commission, for a table; its title if it has none. */
    public String area(Commission commission) {
        String key = "area-" + commission.code();
        return words.keys().contains(key) ? words.of(key) : of(commission.title());
    }

    /** An address of the public pages in the language. */
    String at(String place) {
        return "/results/" + language().code() + place;
    }

    /** The address that says why a figure is what it is. */
    String why(String path) {
        return at("/why?figure=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /** The address of an area. */
    String atArea(String code) {
        return at("/areas/" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    /** The address of a station. */
    public String atStation(String code) {
        return at("/stations/" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }
}
