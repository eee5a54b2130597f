package org.charcot.dataset;

import java.util.Locale;

/**
 * A public data set, pinned.
 *
 * @param name the endpoint that is learnt from it
 * @param task {@code classification} or {@code regression}
 * @param url where it is served
 * @param sha256 of the file as it is served, in hexadecimal
 * @param licence as its publisher states it
 * @param source how to cite it
 * @param card the file of the repository that describes the assay for the endpoint's card
 * @param notes what is to be known before it is learnt from
 * @param columns what its columns mean
 */
public record DataSource(
        String name,
        String task,
        String url,
        String sha256,
        String licence,
        String source,
        String card,
        String notes,
        TableMapping columns) {
    public DataSource {
        if (name == null || !name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("name " + name + ", expected lower-case letters, digits and _");
        }
        if (url == null || !url.matches("https?://\\S+")) {
            throw new IllegalArgumentException(name + ": url " + url + ", expected http or https");
        }
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(name + ": sha256 " + sha256 + ", expected 64 hexadecimal digits");
        }
        if (columns == null) {
            throw new IllegalArgumentException(name + ": no columns");
        }
    }

    /** The name of its file in a folder of data: hash first, so that two sets in one file are fetched once. */
    public String fileName() {
        String path = url.substring(url.lastIndexOf('/') + 1);
        return (sha256.substring(0, 8) + "-" + path).toLowerCase(Locale.ROOT);
    }
}
