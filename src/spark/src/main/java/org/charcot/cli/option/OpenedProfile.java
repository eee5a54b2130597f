package org.charcot.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.charcot.endpoint.Endpoint;
import org.charcot.error.UserException;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.screen.ScreenerSource;

/**
 * A profile with what it was read from, as its folders of endpoints are found from there.
 *
 * @param nameOrFile the name of one that is packed with the program, or else a file
 */
public record OpenedProfile(String nameOrFile, Profile profile) {
    /** @throws UserException if there is no such profile, or it cannot be understood */
    public static OpenedProfile open(String nameOrFile) {
        return new OpenedProfile(nameOrFile, Profiles.open(nameOrFile, new TreeSet<>(Endpoint.bundledNames())));
    }

    /**
     * Opens the endpoints that the profile asks for, in its order.
     *
     * @throws UserException if one of them is not there, or is called otherwise
     */
    public List<Endpoint> endpoints() {
        return profile.endpoints().stream().map(this::endpoint).toList();
    }

    /** The profile with its endpoints, opened. */
    public ScreenerSource source() {
        return new ScreenerSource(profile, endpoints());
    }

    private Endpoint endpoint(String name) {
        return profile.folder(name)
                .map(folder -> inFolder(name, Path.of(nameOrFile).resolveSibling(folder)))
                .orElseGet(() -> Endpoint.bundled(name));
    }

    private static Endpoint inFolder(String name, Path folder) {
        Endpoint endpoint = Endpoint.load(folder);
        if (!endpoint.name().equals(name)) {
            throw new UserException("Cannot use the endpoint in " + folder + " as " + name + ": it is called "
                    + endpoint.name() + ", expected one name for both");
        }
        return endpoint;
    }
}
