package org.charcot.assay.audit;

import java.util.List;
import java.util.Locale;

/** What an audit found, for people. */
public record AuditReport(String title, List<Section> sections) {

    /** Findings of one kind. */
    record Section(String title, List<Finding> findings) {}

    /**
     * One line of the report.
     *
     * @param value the count or number, as text
     * @param share of what the count is taken, as text; empty where there is none
     * @param alarm what a person should look at and why; empty where all is well
     */
    record Finding(String what, String value, String share, String alarm) {
        static Finding count(String what, long count, long of) {
            String share = of == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / of);
            return new Finding(what, String.format(Locale.ROOT, "%,d", count), share, "");
        }

        static Finding total(String what, long count) {
            return new Finding(what, String.format(Locale.ROOT, "%,d", count), "", "");
        }

        static Finding number(String what, double number) {
            return new Finding(what, String.format(Locale.ROOT, "%.3f", number), "", "");
        }

        Finding alarmIf(boolean condition, String why) {
            return condition ? new Finding(what, value, share, why) : this;
        }
    }

    /** How many findings a person should look at. */
    public long alarms() {
        return sections.stream()
                .flatMap(section -> section.findings().stream())
                .filter(finding -> !finding.alarm().isEmpty())
                .count();
    }

    /** For a console. */
    public String text() {
        StringBuilder out = new StringBuilder(title).append('\n');
        for (Section section : sections) {
            out.append('\n').append(section.title()).append('\n');
            for (Finding one : section.findings()) {
                out.append(String.format(Locale.ROOT, "  %-52s %10s %8s", one.what(), one.value(), one.share())
                                .stripTrailing())
                        .append('\n');
                if (!one.alarm().isEmpty()) {
                    out.append("    ! ").append(one.alarm()).append('\n');
                }
            }
        }
        return out.append('\n').append(verdict()).append('\n').toString();
    }

    /** The same as Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# ").append(title).append('\n');
        for (Section section : sections) {
            out.append("\n## ")
                    .append(section.title())
                    .append("\n\n| | count | share | to look at |\n|---|---|---|---|\n");
            for (Finding one : section.findings()) {
                out.append("| %s | %s | %s | %s |\n"
                        .formatted(cell(one.what()), one.value(), one.share(), cell(one.alarm())));
            }
        }
        return out.append('\n').append(verdict()).append('\n').toString();
    }

    private String verdict() {
        long alarms = alarms();
        return alarms == 0 ? "Nothing to look at." : "To look at: " + alarms + (alarms == 1 ? " point." : " points.");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
