package org.charcot.review;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A line drawing rewritten as one path per colour, on a grid of whole numbers: a tenth of the bytes, and nothing but
 * shapes gets through, whatever the original held.
 */
final class Drawing {
    /** Grid steps per unit of the original: 0.05 mm, finer than a screen shows. */
    private static final double GRID = 20;

    private static final Pattern SPACES = Pattern.compile("[\\s,]+");
    private static final XMLInputFactory XML = XMLInputFactory.newInstance();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private record Style(String fill, String stroke, String width) {
        Style within(XMLStreamReader element) {
            return new Style(
                    attribute(element, "fill", fill),
                    attribute(element, "stroke", stroke),
                    attribute(element, "stroke-width", width));
        }

        String attributes() {
            String colour = colour(fill);
            if ("none".equals(colour(stroke))) {
                return "fill='" + colour + "'";
            }
            long pen = Math.max(1, Math.round(Double.parseDouble(width) * GRID));
            return "fill='" + colour + "' stroke='" + colour(stroke) + "' stroke-width='" + pen + "'";
        }

        private static String colour(String value) {
            return value.matches("#[0-9A-Fa-f]{3,6}") ? value.toUpperCase(Locale.ROOT) : "none";
        }
    }

    private final Map<Style, PathGrid> paths = new LinkedHashMap<>();
    private String box = "0 0 0 0";

    private Drawing() {}

    static String small(String svg) {
        Drawing drawing = new Drawing();
        try {
            drawing.read(XML.createXMLStreamReader(new StringReader(svg)));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("Cannot read a drawing", broken);
        }
        return drawing.written();
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Deque<Style> styles = new ArrayDeque<>();
        styles.push(new Style("#000000", "none", "1"));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Style style = styles.peek().within(xml);
                styles.push(style);
                add(xml, style);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                styles.pop();
            }
        }
        xml.close();
    }

    private void add(XMLStreamReader xml, Style style) {
        switch (xml.getLocalName()) {
            case "svg" -> box = scaled(attribute(xml, "viewBox", "0 0 0 0"));
            case "path" -> {
                // the CDK fills marked rings, which hides that they are rings; the glow of their bonds is enough
                if (!"outerflow".equals(attribute(xml, "class", ""))) {
                    path(style).add(attribute(xml, "d", ""));
                }
            }
            case "line" -> path(new Style("none", style.stroke, style.width)).add(line(xml));
            case "polygon" -> path(style).add("M" + attribute(xml, "points", "") + "z");
            case "circle" -> path(style).add(circle(xml));
            default -> {} // the background and the words around the picture
        }
    }

    private PathGrid path(Style style) {
        return paths.computeIfAbsent(style, any -> new PathGrid(GRID));
    }

    private static String line(XMLStreamReader xml) {
        return "M" + number(xml, "x1") + " " + number(xml, "y1") + "L" + number(xml, "x2") + " " + number(xml, "y2");
    }

    private static String circle(XMLStreamReader xml) {
        double radius = number(xml, "r");
        String arc = "a" + radius + " " + radius + " 0 1 0 ";
        return "M" + (number(xml, "cx") - radius) + " " + number(xml, "cy") + arc + 2 * radius + " 0" + arc
                + -2 * radius + " 0z";
    }

    private String written() {
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + box
                + "' stroke-linecap='round' stroke-linejoin='round'>");
        paths.forEach((style, path) -> svg.append("<path ")
                .append(style.attributes())
                .append(" d='")
                .append(path)
                .append("'/>"));
        return svg.append("</svg>").toString();
    }

    private static String scaled(String viewBox) {
        return SPACES.splitAsStream(viewBox.trim())
                .map(side -> String.valueOf(Math.round(Double.parseDouble(side) * GRID)))
                .collect(Collectors.joining(" "));
    }

    private static double number(XMLStreamReader xml, String name) {
        return Double.parseDouble(attribute(xml, name, "0"));
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }
}
