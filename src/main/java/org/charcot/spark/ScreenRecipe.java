package org.charcot.spark;

import java.io.Serializable;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointBytes;
import org.charcot.profile.Profile;
import org.charcot.screen.Screener;

/** What travels to the machines so that each can build screeners; the endpoints are loaded once a machine. */
final class ScreenRecipe implements Serializable {
    private final Profile profile;
    private final List<EndpointBytes> bytes;
    private transient volatile List<Endpoint> endpoints;
    private transient volatile Screener first;

    ScreenRecipe(Profile profile, List<Endpoint> endpoints) {
        this.profile = profile;
        this.bytes = List.copyOf(endpoints.stream().map(Endpoint::bytes).toList());
        this.endpoints = List.copyOf(endpoints);
    }

    Profile profile() {
        return profile;
    }

    /** Those of the profile, in its order. */
    List<Endpoint> endpoints() {
        List<Endpoint> loaded = endpoints;
        if (loaded == null) {
            synchronized (this) {
                if (endpoints == null) {
                    endpoints = bytes.stream().map(Endpoint::ofBytes).toList();
                }
                loaded = endpoints;
            }
        }
        return loaded;
    }

    /** A screener for the calling thread; alerts are compiled once a machine. */
    Screener screener() {
        Screener made = first;
        if (made == null) {
            synchronized (this) {
                if (first == null) {
                    first = new Screener(profile, endpoints());
                }
                made = first;
            }
        }
        return made.another();
    }
}
