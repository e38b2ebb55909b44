package org.dauys.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The one document of a YAML file. */
final class Document {

    private static final int LEAST_BUFFER = 1024;
    private static final int LARGEST_BUFFER = 1024 * 1024;

    private final String file;
    private final String text;
    private final Findings findings;
    private final Tree tree;

    private boolean begun;

    Document(String file, String text, Findings findings) {
        this.file = file;
        this.text = text;
        this.findings = findings;
        this.tree = new Tree(file, findings);
    }

    Optional<Node> read() {
        try {
            var settings = settings();
            var events = new ParserImpl(settings, new StreamReader(settings, text));
            while (!findings.isFull() && events.hasNext() && accept(events.next())) {}
        } catch (MarkedYamlEngineException fault) {
            report(fault);
            return Optional.empty();
        } catch (YamlEngineException fault) {
            findings.report(ReadingCode.YAML_SYNTAX, new Place(file, 0), "", "", problem(fault.getMessage()));
            return Optional.empty();
        }
        if (findings.isFull()) {
            return Optional.empty();
        }
        if (tree.isEmpty()) {
            findings.report(ReadingCode.YAML_EMPTY, new Place(file, 0), "", "");
        }
        return tree.root();
    }

    /** For each buffer of a long value the parser copies all buffers before; a few large ones keep the time in proportion. */
    private LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setVersionFunction(version -> version)
                .setBufferSize(Math.clamp(text.length(), LEAST_BUFFER, LARGEST_BUFFER))
                .build();
    }

    /** Whether reading goes on after an event. */
    private boolean accept(Event event) {
        return event instanceof DocumentStartEvent start ? begin(start) : tree.accept(event);
    }

    private boolean begin(DocumentStartEvent start) {
        var place = new Place(file, line(start.getStartMark()));
        if (begun) {
            findings.report(ReadingCode.YAML_SEVERAL_DOCUMENTS, place, "", "");
            return false;
        }
        begun = true;
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            findings.report(ReadingCode.YAML_DIRECTIVE, place, "", Lines.shown(text, place.line()));
        }
        return true;
    }

    /** Reports what the parser could not understand, on the line where a person would mend it. */
    private void report(MarkedYamlEngineException fault) {
        var context = fault.getContextMark();
        var bracket = tree.innermostBracket();
        var atEnd = fault.getProblemMark().filter(this::isAtEnd).isPresent();
        if (atEnd && context.filter(this::isQuotationMark).isPresent()) {
            report(ReadingCode.YAML_UNCLOSED, line(context));
        } else if (atEnd && bracket.isPresent()) {
            report(ReadingCode.YAML_UNCLOSED, bracket.get().line());
        } else if ("while scanning a simple key".equals(fault.getContext())) {
            report(ReadingCode.YAML_COLON_MISSING, line(context));
        } else {
            report(ReadingCode.YAML_SYNTAX, line(fault.getProblemMark()), problem(fault.getProblem()));
        }
    }

    private void report(ReadingCode code, int line, String... details) {
        findings.report(code, new Place(file, line), "", Lines.shown(text, line), details);
    }

    private boolean isAtEnd(Mark mark) {
        return mark.getIndex() >= text.codePointCount(0, text.length());
    }

    private boolean isQuotationMark(Mark mark) {
        return !isAtEnd(mark) && "\"'".indexOf(text.codePointAt(text.offsetByCodePoints(0, mark.getIndex()))) >= 0;
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(known -> known.getLine() + 1).orElse(0);
    }

    private static String problem(@Nullable String message) {
        return message == null ? "" : message;
    }
}
