package org.dauys.documents.report;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as part of a page. HTML in it is shown as text, and links lead to web pages alone. */
final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /** The heading under which the text stands is of level 2. */
    private static final int ABOVE = 2;

    private static final int DEEPEST = 6;

    private Markdown() {}

    /** The text as well-formed HTML, its headings below level 2 and its images as links. */
    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + ABOVE));
                visitChildren(heading);
            }

            @Override
            public void visit(org.commonmark.node.Image image) {
                var link = new org.commonmark.node.Link(image.getDestination(), image.getTitle());
                Node child = image.getFirstChild();
                while (child != null) {
                    Node next = child.getNext();
                    link.appendChild(child);
                    child = next;
                }
                image.insertAfter(link);
                image.unlink();
            }
        });
        return RENDERER.render(document);
    }
}
