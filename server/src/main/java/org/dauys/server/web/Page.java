package org.dauys.server.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page to show.
 *
 * <pre>{@code
 * return Page.of((output, nothing) -> JtehomeGenerated.render(output, nothing, frame));
 * }</pre>
 */
public final class Page implements View {
    private static final String TYPE = "text/html;charset=UTF-8";

    private final Template template;

    private Page(Template template) {
        this.template = template;
    }

    /** A template that was compiled, with what it shows. */
    @FunctionalInterface
    public interface Template {
        /** Writes it. */
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor);
    }

    /** The page that a template makes. */
    public static Page of(Template template) {
        return new Page(template);
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    /** Nothing is sent before the whole page is made: a fault in the middle becomes a page of its own. */
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = html().getBytes(StandardCharsets.UTF_8);
        response.setContentType(TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The page as text. */
    public String html() {
        StringOutput text = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(text), Nothing.INTERCEPTED);
        return text.toString();
    }

    /** Nothing happens when a form or field is written. */
    private enum Nothing implements HtmlInterceptor {
        INTERCEPTED;

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
