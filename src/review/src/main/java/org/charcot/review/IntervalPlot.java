package org.charcot.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.charcot.text.ShortNumber;

/** Points with their intervals, in panels side by side, as an SVG picture: a row for each subject, a colour for each series. */
public final class IntervalPlot {
    /** Told apart by people who see red and green alike (Okabe and Ito). */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999");

    private static final int PANEL = 230;
    private static final int GAP = 24;
    private static final int TOP = 64;
    private static final int SERIES_HEIGHT = 11;
    private static final int LETTER = 7;

    private final String title;
    private final List<Panel> panels = new ArrayList<>();

    public IntervalPlot(String title) {
        this.title = title;
    }

    /**
     * One point.
     *
     * @param subject the row that it stands in
     * @param low lower end of its interval, or the value itself
     */
    public record Point(String subject, String series, double value, double low, double high) {}

    private record Panel(String name, double least, double most, double reference, List<Point> points) {
        double x(double value) {
            double share = (value - least) / (most - least);
            return PANEL * Math.max(0, Math.min(1, share));
        }
    }

    /**
     * Adds a panel.
     *
     * @param least the value at its left edge
     * @param most the value at its right edge; what lies beyond is drawn on it
     * @param reference what chance would give, drawn as a line
     */
    public IntervalPlot panel(String name, double least, double most, double reference, List<Point> points) {
        panels.add(new Panel(name, least, most, reference, List.copyOf(points)));
        return this;
    }

    /** The whole picture. */
    public String svg() {
        Set<String> subjects = names(Point::subject);
        List<String> series = List.copyOf(names(Point::series));
        int left =
                20 + LETTER * subjects.stream().mapToInt(String::length).max().orElse(0);
        int row = SERIES_HEIGHT * series.size() + 10;
        int bottom = TOP + row * subjects.size();
        int width = left + panels.size() * (PANEL + GAP);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                width,
                bottom + 50,
                width,
                bottom + 50));
        text(svg, 10, 18, "start", "font-weight=\"bold\"", title);
        legend(svg, series, left);
        rows(svg, subjects, left, row, width);
        for (int i = 0; i < panels.size(); i++) {
            svg.append(String.format(Locale.ROOT, "<g transform=\"translate(%d 0)\">%n", left + i * (PANEL + GAP)));
            axis(svg, panels.get(i), bottom);
            points(svg, panels.get(i), List.copyOf(subjects), series, row);
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private Set<String> names(java.util.function.Function<Point, String> name) {
        Set<String> names = new LinkedHashSet<>();
        panels.forEach(panel -> panel.points.forEach(point -> names.add(name.apply(point))));
        return names;
    }

    private static void legend(StringBuilder svg, List<String> series, int left) {
        int x = left;
        for (int i = 0; i < series.size(); i++) {
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%d\" cy=\"36\" r=\"4\" fill=\"%s\"/>%n", x, colour(i)));
            text(svg, x + 8, 40, "start", "", series.get(i));
            x += 28 + LETTER * series.get(i).length();
        }
    }

    private static void rows(StringBuilder svg, Set<String> subjects, int left, int row, int width) {
        int y = TOP;
        for (String subject : subjects) {
            text(svg, left - 8, y + row / 2 + 4, "end", "", subject);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>%n",
                    width,
                    y + row,
                    y + row));
            y += row;
        }
    }

    private static void axis(StringBuilder svg, Panel panel, int bottom) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#888\"/>%n",
                TOP,
                PANEL,
                bottom - TOP));
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#888\" stroke-dasharray=\"4 3\"/>%n",
                panel.x(panel.reference),
                panel.x(panel.reference),
                TOP,
                bottom));
        for (int tick = 0; tick <= 4; tick++) {
            double value = panel.least + tick * (panel.most - panel.least) / 4;
            text(svg, (int) panel.x(value), bottom + 16, "middle", "", number(value));
        }
        text(svg, PANEL / 2, bottom + 36, "middle", "", panel.name);
    }

    private static void points(StringBuilder svg, Panel panel, List<String> subjects, List<String> series, int row) {
        for (Point point : panel.points) {
            int place = series.indexOf(point.series);
            int y = TOP + row * subjects.indexOf(point.subject) + 10 + SERIES_HEIGHT * place;
            svg.append(String.format(
                    Locale.ROOT,
                    "<g stroke=\"%s\" fill=\"%s\"><title>%s</title><line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>"
                            + "<circle cx=\"%.1f\" cy=\"%d\" r=\"3.5\"/></g>%n",
                    colour(place),
                    colour(place),
                    escaped(point.subject + ", " + point.series + ": " + number(point.value) + " [" + number(point.low)
                            + ", " + number(point.high) + "]"),
                    panel.x(point.low),
                    panel.x(point.high),
                    y,
                    y,
                    panel.x(point.value),
                    y));
        }
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String style, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>%n",
                x,
                y,
                anchor,
                style,
                escaped(words)));
    }

    private static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : ShortNumber.of(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
