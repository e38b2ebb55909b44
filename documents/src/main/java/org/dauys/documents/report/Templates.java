package org.dauys.documents.report;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Lays records out by the templates, which are compiled with this room. */
final class Templates {
    private Templates() {}

    static String page(List<Edition> editions) {
        var text = new StringOutput();
        String style = resource("report.css")
                + Colour.rules(Colour.of(editions.getFirst().telling().election()));
        JtepageGenerated.render(escaping(text), Nothing.INTERCEPTED, editions, style, resource("report.js"));
        return text.toString();
    }

    static String index(List<Listing> listings, List<Colour> colours) {
        var text = new StringOutput();
        String style = resource("report.css") + Colour.rules(colours);
        JteindexGenerated.render(escaping(text), Nothing.INTERCEPTED, listings, style, resource("report.js"));
        return text.toString();
    }

    static String print(Edition edition) {
        var text = new StringOutput();
        JteprintGenerated.render(escaping(text), Nothing.INTERCEPTED, edition, resource("print.css"));
        return text.toString();
    }

    private static HtmlTemplateOutput escaping(StringOutput text) {
        return new OwaspHtmlTemplateOutput(text);
    }

    static String resource(String name) {
        try (InputStream stream = Templates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource %s must be there.".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing happens when a form or field is written. */
    private enum Nothing implements HtmlInterceptor {
        INTERCEPTED;

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, gg.jte.TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, gg.jte.TemplateOutput output) {}
    }
}
