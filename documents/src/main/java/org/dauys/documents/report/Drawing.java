package org.dauys.documents.report;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the pictures of a report into a PDF: circles and rectangles with fill and outline, nothing else of SVG. */
final class Drawing implements SVGDrawer {
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // pictures have no letters
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, BaseRendererBuilder.FontStyle style) {
        // pictures have no letters
    }

    @Override
    public SVGImage buildSVGImage(
            Element picture, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String[] view = picture.getAttribute("viewBox").split(" ", -1);
        double viewWidth = Double.parseDouble(view[2]);
        double viewHeight = Double.parseDouble(view[3]);
        double wide = width > 0 ? width : viewWidth * dotsPerPixel;
        double high = height > 0 ? height : wide * viewHeight / viewWidth;
        return new Picture(picture, wide, high, wide / viewWidth, high / viewHeight, dotsPerPixel);
    }

    @Override
    public void close() {
        // nothing is open
    }

    private record Picture(
            Element picture, double width, double height, double scaleX, double scaleY, double dotsPerPixel)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
                // The device has already scaled its units from dots to points.
                graphics.transform(AffineTransform.getScaleInstance(scaleX / dotsPerPixel, scaleY / dotsPerPixel));
                draw(graphics, picture, new Look("none", "none", 1));
            });
        }

        private void draw(Graphics2D graphics, Element element, Look inherited) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element part) {
                    Look look = inherited.with(part);
                    switch (part.getLocalName()) {
                        case "g" -> draw(graphics, part, look);
                        case "circle" -> paint(graphics, circle(part), look);
                        case "rect" -> paint(graphics, rectangle(part), look);
                        default -> {} // titles and descriptions are not drawn
                    }
                }
            }
        }

        private static Shape circle(Element part) {
            double radius = number(part, "r");
            return new Ellipse2D.Double(
                    number(part, "cx") - radius, number(part, "cy") - radius, 2 * radius, 2 * radius);
        }

        private static Shape rectangle(Element part) {
            return new Rectangle2D.Double(
                    number(part, "x"), number(part, "y"), number(part, "width"), number(part, "height"));
        }

        private static double number(Element part, String attribute) {
            return Double.parseDouble(part.getAttribute(attribute));
        }

        private static void paint(Graphics2D graphics, Shape shape, Look look) {
            if (!look.fill().equals("none")) {
                graphics.setColor(Color.decode(look.fill()));
                graphics.fill(shape);
            }
            if (!look.stroke().equals("none")) {
                graphics.setColor(Color.decode(look.stroke()));
                graphics.setStroke(new BasicStroke((float) look.width()));
                graphics.draw(shape);
            }
        }
    }

    /**
     * How a shape is painted.
     *
     * @param fill as {@code #RRGGBB}, or {@code none}
     * @param stroke as {@code #RRGGBB}, or {@code none}
     * @param width of the outline
     */
    private record Look(String fill, String stroke, double width) {
        Look with(Element part) {
            return new Look(
                    part.hasAttribute("fill") ? part.getAttribute("fill") : fill,
                    part.hasAttribute("stroke") ? part.getAttribute("stroke") : stroke,
                    part.hasAttribute("stroke-width") ? Double.parseDouble(part.getAttribute("stroke-width")) : width);
        }
    }
}
