package org.charcot.spark;

import java.io.Serializable;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointBytes;
import org.charcot.endpoint.model.Panel;
import org.charcot.molecule.fingerprint.FingerprintGolden;
import org.charcot.molecule.fingerprint.FingerprintKind;

/** Endpoints on their way to the machines that score; each machine loads and proves them once. */
public final class EndpointShelf implements Serializable {
    private final List<EndpointBytes> bytes;
    private transient volatile List<Endpoint> endpoints;
    private transient volatile Panel panel;

    public EndpointShelf(List<Endpoint> endpoints) {
        FingerprintGolden.check(FingerprintKind.ECFP4);
        bytes = List.copyOf(endpoints.stream().map(Endpoint::bytes).toList());
        this.endpoints = List.copyOf(endpoints);
    }

    public List<Endpoint> endpoints() {
        List<Endpoint> loaded = endpoints;
        if (loaded == null) {
            synchronized (this) {
                if (endpoints == null) {
                    FingerprintGolden.check(FingerprintKind.ECFP4);
                    endpoints = bytes.stream().map(Endpoint::ofBytes).toList();
                }
                loaded = endpoints;
            }
        }
        return loaded;
    }

    /** All of them, to be asked together. */
    Panel panel() {
        Panel made = panel;
        if (made == null) {
            List<Endpoint> loaded = endpoints();
            synchronized (this) {
                if (panel == null) {
                    panel = Endpoint.panel(loaded);
                }
                made = panel;
            }
        }
        return made;
    }
}
