package org.charcot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as GitHub's Markdown has it, row by row. */
public final class MarkdownTable {
    private final int width;
    private final List<String> lines = new ArrayList<>();

    public MarkdownTable(String... columns) {
        width = columns.length;
        row((Object[]) columns);
        lines.add("|" + "---|".repeat(width));
    }

    /** @throws IllegalArgumentException if there are not as many cells as columns */
    public MarkdownTable row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException("Cannot add " + cells.length + " cells, expected " + width);
        }
        lines.add(List.of(cells).stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    private static String cell(Object content) {
        return content.toString().replace("|", "\\|").replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
