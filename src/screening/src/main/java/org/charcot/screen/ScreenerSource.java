package org.charcot.screen;

import java.io.Serializable;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.EndpointShelf;
import org.charcot.profile.Profile;

/** A profile with its endpoints, which travels to the machines so that each can make screeners of it. */
public final class ScreenerSource implements Serializable {
    private final Profile profile;
    private final EndpointShelf shelf;
    private transient volatile Screener first;

    /** @param endpoints those that the profile asks for, in its order */
    public ScreenerSource(Profile profile, List<Endpoint> endpoints) {
        this.profile = profile;
        shelf = new EndpointShelf(endpoints);
    }

    public Profile profile() {
        return profile;
    }

    /** The endpoints of the profile, in its order. */
    public EndpointPanel panel() {
        return shelf.panel();
    }

    public List<Endpoint> endpoints() {
        return panel().endpoints();
    }

    /** A screener for the calling thread; alerts are compiled once a machine. */
    public Screener screener() {
        Screener made = first;
        if (made == null) {
            synchronized (this) {
                if (first == null) {
                    first = new Screener(profile, panel());
                }
                made = first;
            }
        }
        return made.another();
    }
}
