package org.charcot.endpoint;

import java.io.Serializable;
import java.util.List;
import org.charcot.endpoint.folder.EndpointBytes;

/** Endpoints on their way to the machines that score; each machine loads and proves them once. */
public final class EndpointShelf implements Serializable {
    private final List<EndpointBytes> bytes;
    private transient volatile EndpointPanel panel;

    public EndpointShelf(List<Endpoint> endpoints) {
        bytes = List.copyOf(endpoints.stream().map(Endpoint::bytes).toList());
        panel = new EndpointPanel(endpoints);
    }

    /** All of them, to be asked together. */
    public EndpointPanel panel() {
        EndpointPanel loaded = panel;
        if (loaded == null) {
            synchronized (this) {
                if (panel == null) {
                    panel = new EndpointPanel(
                            bytes.stream().map(Endpoint::ofBytes).toList());
                }
                loaded = panel;
            }
        }
        return loaded;
    }
}
