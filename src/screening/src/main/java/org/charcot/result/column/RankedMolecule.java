package org.charcot.result.column;

import java.util.List;
import java.util.Optional;
import org.charcot.mechanism.Mechanism;
import org.charcot.molecule.inchi.InchiProcess;
import org.charcot.screen.reason.RankedFacts;
import org.charcot.screen.reason.ReferenceCompound;
import org.charcot.screen.reason.ReferenceCompounds;

/**
 * What is worked out for a ranked molecule beyond what is known of every scored one.
 *
 * @param unlabelled its canonical SMILES without isotope labels; empty if it has none
 * @param known the reference compound that it is
 * @param mechanism the best one, if any counts
 * @param answers of the endpoints of the profile, in its order
 * @param alertAtoms where its alerts lie
 * @param facts what its reasons are made of
 */
public record RankedMolecule(
        InchiProcess.Answer identity,
        String unlabelled,
        ReferenceCompounds.Nearest nearest,
        Optional<ReferenceCompound> known,
        Optional<Mechanism> mechanism,
        List<EndpointAnswer> answers,
        String alertAtoms,
        RankedFacts facts) {}
