package org.charcot.cli;

import java.util.TreeSet;
import org.charcot.endpoint.Endpoint;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.spark.ScreenRecipe;

/** Opens a profile with the endpoints that it asks for. */
final class Recipes {
    private Recipes() {}

    static ScreenRecipe open(String nameOrFile) {
        Profile profile = Profiles.open(nameOrFile, new TreeSet<>(Endpoint.bundledNames()));
        return new ScreenRecipe(
                profile, profile.endpoints().stream().map(Endpoint::bundled).toList());
    }
}
