package org.charcot.dataset;

import java.net.URI;
import java.nio.file.Path;

/** Where files are fetched from: their publishers, or a folder or server that holds them by {@link DataSource#fileName}. */
public sealed interface Mirror {
    /** The address in the list of sources. */
    record Upstream() implements Mirror {}

    /** A folder of this machine. */
    record Folder(Path folder) implements Mirror {}

    /** A server inside the institute. */
    record Server(String url) implements Mirror {}

    /** @param text a folder, or an address that begins with http; null for upstream */
    static Mirror of(String text) {
        if (text == null) {
            return new Upstream();
        }
        return text.startsWith("http://") || text.startsWith("https://")
                ? new Server(text.endsWith("/") ? text : text + "/")
                : new Folder(Path.of(text));
    }

    /** Where a source's file is. */
    default URI locate(DataSource source) {
        if (this instanceof Server server) {
            return URI.create(server.url() + source.fileName());
        }
        if (this instanceof Folder local) {
            return local.folder().resolve(source.fileName()).toUri();
        }
        return URI.create(source.url());
    }
}
