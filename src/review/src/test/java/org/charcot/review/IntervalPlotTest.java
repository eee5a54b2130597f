package org.charcot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class IntervalPlotTest {
    private static Document drawn(IntervalPlot plot) throws Exception {
        byte[] svg = plot.svg().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @Test
    void aPointStandsWhereItsValueIs() throws Exception {
        Document svg = drawn(new IntervalPlot("a < b & c")
                .panel("area", 0, 1, 0.5, List.of(new IntervalPlot.Point("target", "model", 0.5, 0.25, 1.5))));
        Element point = null;
        for (int i = 0; i < svg.getElementsByTagName("title").getLength(); i++) {
            point = (Element) svg.getElementsByTagName("title").item(i).getParentNode();
        }
        Element line = (Element) point.getElementsByTagName("line").item(0);
        Element dot = (Element) point.getElementsByTagName("circle").item(0);
        assertThat(point.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("target, model: 0.50 [0.25, 1.50]");
        assertThat(dot.getAttribute("cx")).isEqualTo("115.0");
        assertThat(line.getAttribute("x1")).isEqualTo("57.5");
        // what lies beyond the panel is drawn on its edge
        assertThat(line.getAttribute("x2")).isEqualTo("230.0");
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("a < b & c");
    }

    @Test
    void eachSeriesHasItsColourInAllPanels() throws Exception {
        List<IntervalPlot.Point> points =
                List.of(new IntervalPlot.Point("x", "one", 1, 1, 1), new IntervalPlot.Point("x", "two", 2, 2, 2));
        String svg = new IntervalPlot("t")
                .panel("p", 0, 2, 1, points)
                .panel("q", 0, 2, 1, points)
                .svg();
        assertThat(svg.split("fill=\"#0072b2\"", -1)).hasSize(4);
        assertThat(svg.split("fill=\"#d55e00\"", -1)).hasSize(4);
    }
}
