package org.charcot.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.charcot.endpoint.Endpoint;
import org.charcot.error.UserException;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.screen.ScreenerSource;

/** Opens a profile with the endpoints that it asks for. */
public final class OpenedProfile {
    private OpenedProfile() {}

    public static ScreenerSource open(String nameOrFile) {
        Profile profile = profile(nameOrFile);
        return new ScreenerSource(profile, endpoints(profile, nameOrFile));
    }

    /** The profile alone. */
    public static Profile profile(String nameOrFile) {
        return Profiles.open(nameOrFile, new TreeSet<>(Endpoint.bundledNames()));
    }

    /** What a profile asks for: its folders are found from the file that it was read from. */
    public static List<Endpoint> endpoints(Profile profile, String nameOrFile) {
        return profile.endpoints().stream()
                .map(name -> profile.folder(name)
                        .map(folder -> inFolder(name, Path.of(nameOrFile).resolveSibling(folder)))
                        .orElseGet(() -> Endpoint.bundled(name)))
                .toList();
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
