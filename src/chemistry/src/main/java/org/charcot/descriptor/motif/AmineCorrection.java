package org.charcot.descriptor.motif;

import java.util.Map;

/**
 * What a substituent does to the constant of an alkylamine.
 *
 * @param shift what is added to the constant
 * @param source the compounds that it was taken from
 */
record AmineCorrection(String name, String smarts, double shift, String source) {
    static AmineCorrection of(Map<String, String> row) {
        return new AmineCorrection(
                row.get("name"), row.get("smarts"), Double.parseDouble(row.get("shift")), row.get("source"));
    }
}
