package org.charcot.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Set;
import org.charcot.endpoint.Endpoint;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ScreenerSourceTest {
    /** What an executor builds from the bytes that reach it scores as the driver does. */
    @Test
    void screensTheSameAfterAJourney() throws IOException, ClassNotFoundException {
        Profile profile = Profiles.open("als-cns", Set.copyOf(Endpoint.bundledNames()));
        ScreenerSource source = new ScreenerSource(
                profile, profile.endpoints().stream().map(Endpoint::bundled).toList());
        Submission riluzole =
                new Submission("riluzole", Notation.SMILES, "Nc1nc2ccc(OC(F)(F)F)cc2s1", "test", 1, 1, null);
        Screened here = source.screener().screen(riluzole);
        Screened there = travelled(source).screener().screen(riluzole);
        assertThat(there.score()).isEqualTo(here.score()).isPositive();
        assertThat(there.predictions()).isEqualTo(here.predictions());
        assertThat(there.alerts()).isEqualTo(here.alerts());
    }

    private static ScreenerSource travelled(ScreenerSource source) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(source);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ScreenerSource) in.readObject();
        }
    }
}
