package org.charcot.screen.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.charcot.endpoint.Endpoint;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Component;
import org.charcot.profile.Desirability;
import org.charcot.profile.Gates;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.text.ResourceTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was given to patients with ALS and did some good, or is on trial, must not be lost to a gate. */
class RepurposingGatesTest {
    private static final Screener SCREENER = new Screener(onlyGates(), List.of());

    private static Profile onlyGates() {
        Profile profile = Profiles.open("als-repurposing", Set.copyOf(Endpoint.bundledNames()));
        Gates gates = profile.gates();
        Component.OfDescriptor any = new Component.OfDescriptor(
                org.charcot.descriptor.Descriptor.TPSA, 1, Desirability.falling(90, 150), 0, "");
        return new Profile("gates", "", gates, List.of(any), 0.01, 0.3, profile.pick(), List.of(), "");
    }

    static Stream<Map<String, String>> compounds() {
        return ResourceTable.read("als/reference_compounds.csv").stream()
                .filter(row -> row.get("ml_scorable").equals("yes"))
                .filter(row -> row.get("outcome_class").equals("positive")
                        || row.get("outcome_class").equals("ongoing")
                        || Set.of("fasudil", "masitinib").contains(row.get("name")));
    }

    @ParameterizedTest
    @MethodSource("compounds")
    void passesEveryGate(Map<String, String> compound) {
        Screened screened = SCREENER.screen(
                new Submission(compound.get("name"), Notation.SMILES, compound.get("smiles"), "table", 1, 0, null));
        assertThat(screened.reason()).as(compound.get("name")).isNull();
        assertThat(screened.outcome()).isEqualTo(Outcome.SCORED);
    }
}
