package org.charcot.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SVG path data, moved to a grid of whole numbers and written relative to the last point. Each point is rounded from
 * where it truly is, so that errors do not add up along a letter's outline.
 */
final class PathGrid {
    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final double scale;
    private final StringBuilder text = new StringBuilder();
    private double x;
    private double y;
    private double startX;
    private double startY;

    PathGrid(double scale) {
        this.scale = scale;
    }

    /** Appends path data; each piece begins with an absolute move. */
    void add(String data) {
        Matcher command = COMMAND.matcher(data);
        while (command.find()) {
            double[] numbers = NUMBER.matcher(command.group(2))
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group()))
                    .toArray();
            segments(command.group(1).charAt(0), numbers);
        }
    }

    private void segments(char command, double[] numbers) {
        char kind = Character.toLowerCase(command);
        int each =
                switch (kind) {
                    case 'z' -> 0;
                    case 'h', 'v' -> 1;
                    case 'm', 'l', 't' -> 2;
                    case 's', 'q' -> 4;
                    case 'c' -> 6;
                    case 'a' -> 7;
                    default -> throw new IllegalArgumentException("Cannot draw: path command " + command);
                };
        if (each == 0) {
            text.append('z');
            x = startX;
            y = startY;
            return;
        }
        for (int first = 0; first + each <= numbers.length; first += each) {
            // a move with several points goes on as lines
            char now = kind == 'm' && first > 0 ? 'l' : kind;
            segment(now, Character.isLowerCase(command), numbers, first, each);
        }
    }

    private void segment(char kind, boolean relative, double[] numbers, int first, int each) {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        boolean moves = kind == 'm';
        text.append(moves ? 'M' : kind);
        double beforeX = moves ? 0 : Math.rint(x * scale);
        double beforeY = moves ? 0 : Math.rint(y * scale);
        if (kind == 'h') {
            x = fromX + numbers[first];
            number(Math.rint(x * scale) - beforeX);
        } else if (kind == 'v') {
            y = fromY + numbers[first];
            number(Math.rint(y * scale) - beforeY);
        } else {
            int pair = kind == 'a' ? first + 5 : first;
            if (kind == 'a') {
                arc(numbers, first);
            }
            for (; pair < first + each; pair += 2) {
                x = fromX + numbers[pair];
                y = fromY + numbers[pair + 1];
                number(Math.rint(x * scale) - beforeX);
                number(Math.rint(y * scale) - beforeY);
            }
        }
        if (moves) {
            startX = x;
            startY = y;
        }
    }

    private void arc(double[] numbers, int first) {
        number(Math.rint(numbers[first] * scale));
        number(Math.rint(numbers[first + 1] * scale));
        for (int flag = 2; flag < 5; flag++) {
            number(Math.rint(numbers[first + flag]));
        }
    }

    private void number(double value) {
        long whole = (long) value;
        boolean follows = Character.isDigit(text.charAt(text.length() - 1));
        text.append(follows && whole >= 0 ? " " : "").append(whole);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
