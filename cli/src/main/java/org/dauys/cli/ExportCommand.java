package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.Headway;
import org.dauys.documents.export.Export;
import org.dauys.documents.export.Format;
import org.dauys.documents.export.Imprint;
import org.dauys.documents.export.Level;
import org.dauys.documents.export.Results;
import org.dauys.documents.export.Target;
import org.dauys.documents.live.Live;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code dauys export FOLDER -o DIR}: writes the results of a night for others. */
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final List<String> FORMATS = List.of("csv", "nist", ALL);
    private static final List<String> LEVELS = List.of("station", "commission", "constituency", ALL);

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec output;
    private final OptionSpec format;
    private final OptionSpec level;

    ExportCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.output = Arguments.option(session, "output", "-o", "--output")
                .type(Path.class)
                .paramLabel("DIR")
                .required(true)
                .build();
        this.format = choice("format", FORMATS);
        this.level = choice("level", LEVELS);
    }

    private OptionSpec choice(String name, List<String> words) {
        return Arguments.option(session, name, "--" + name)
                .type(String.class)
                .converters(word -> oneOf(words, word))
                .completionCandidates(words)
                .paramLabel(String.join("|", words))
                .defaultValue(ALL)
                .build();
    }

    private static String oneOf(List<String> words, String word) {
        if (!words.contains(word)) {
            throw new TypeConversionException(word);
        }
        return word;
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(output)
                .addOption(format)
                .addOption(level);
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = new NightDesk(session, false, Arguments.value(laws, Path.class))) {
            return desk.open(
                    Arguments.required(folder, Path.class), TurnoutBounds.ALL, live -> export(live, desk.headway()));
        }
    }

    private Exit export(Live live, Headway headway) throws IOException {
        Path into = Arguments.required(output, Path.class);
        List<String> files = Export.write(
                Results.of(live),
                new Imprint("Dauys " + Version.ofThis(), OffsetDateTime.now(ZoneOffset.UTC)),
                chosen(format, Format.class),
                chosen(level, Level.class),
                Target.folder(into),
                headway);
        files.forEach(file -> session.out().println(into.resolve(file)));
        return Exit.DONE;
    }

    private static <E extends Enum<E>> Set<E> chosen(OptionSpec option, Class<E> type) {
        String word = Arguments.required(option, String.class);
        return word.equals(ALL) ? EnumSet.allOf(type) : EnumSet.of(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }
}
