package org.charcot.result.column;

import static org.charcot.result.column.ResultColumn.similarity;
import static org.charcot.result.column.ResultColumn.text;
import static org.charcot.result.column.ResultColumn.truth;

import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.mechanism.Mechanism;
import org.charcot.profile.Profile;
import org.charcot.screen.reason.Language;
import org.charcot.screen.reason.Reasons;
import org.charcot.screen.reason.ReferenceCompound;

/** The columns of what is worked out for ranked molecules only, in order. */
final class BestColumns {
    private BestColumns() {}

    /** All but the reasons. */
    static List<ResultColumn<RankedMolecule>> of(Profile profile, List<Endpoint> endpoints) {
        List<ResultColumn<RankedMolecule>> columns = new ArrayList<>(identity());
        columns.addAll(references());
        if (profile.mechanisms().isPresent()) {
            columns.addAll(mechanism());
        }
        columns.addAll(EndpointColumns.of(profile, endpoints));
        columns.add(text(
                "alert_atoms",
                "where the alerts lie, set:name:atoms separated by '; ': the atoms of smiles that are no hydrogen, from 1",
                RankedMolecule::alertAtoms));
        return columns;
    }

    private static List<ResultColumn<RankedMolecule>> identity() {
        return List.of(
                text(
                        "inchikey",
                        "standard InChIKey of the parent; empty where InChI failed",
                        molecule -> molecule.identity().key()),
                text(
                                "inchikey_fault",
                                "why there is no InChIKey; empty where there is one",
                                (RankedMolecule molecule) -> molecule.identity().fault())
                        .orFault(),
                text(
                        "unlabelled",
                        "canonical SMILES of the compound that it is a labelled form of; empty where no isotope is given",
                        RankedMolecule::unlabelled));
    }

    private static List<ResultColumn<RankedMolecule>> references() {
        return List.of(
                text(
                        "nearest_reference",
                        "the most similar compound that was tried against ALS",
                        molecule -> molecule.nearest().compound().name()),
                similarity(
                        "nearest_reference_similarity",
                        "Tanimoto similarity of ECFP4 to it",
                        molecule -> molecule.nearest().similarity()),
                text("nearest_reference_stage", "the furthest that compound came in ALS", molecule -> molecule.nearest()
                        .compound()
                        .stage()),
                text(
                        "nearest_reference_outcome",
                        "what was found; empty where not re-read in a source",
                        molecule -> molecule.nearest().compound().outcome()),
                text(
                        "known_as",
                        "the compound tried against ALS that it is, in any salt, stereo, tautomer or labelled form",
                        molecule ->
                                molecule.known().map(ReferenceCompound::name).orElse("")),
                truth("known_drug", "whether that compound was given to patients with ALS", molecule -> molecule.known()
                        .map(ReferenceCompound::clinical)
                        .orElse(false)));
    }

    private static List<ResultColumn<RankedMolecule>> mechanism() {
        return List.of(
                text(
                        "mechanism_evidence",
                        "why the best mechanism is believed to matter in ALS",
                        molecule -> molecule.mechanism()
                                .map(mechanism -> mechanism.evidence().key())
                                .orElse("")),
                text(
                        "mechanism_direction",
                        "what a drug should do to it, and whether the assay tells; 'unknown' where it measured binding only",
                        molecule ->
                                molecule.mechanism().map(BestColumns::direction).orElse("")),
                text(
                        "mechanism_history",
                        "what became of the mechanism in patients; an outcome only where it was re-read in a source",
                        molecule ->
                                molecule.mechanism().map(BestColumns::history).orElse("")));
    }

    private static String direction(Mechanism mechanism) {
        return mechanism.directionKnown()
                ? mechanism.action() + ": measured"
                : mechanism.action() + ": unknown, " + mechanism.measures() + " was measured";
    }

    private static String history(Mechanism mechanism) {
        return mechanism.history().isEmpty() ? "" : mechanism.gene() + ": " + mechanism.history();
    }

    static List<ResultColumn<RankedMolecule>> reasons() {
        return List.of(
                text(
                                "reasons",
                                "why it stands where it does, in words",
                                (RankedMolecule molecule) -> Reasons.of(molecule.facts(), Language.ENGLISH))
                        .orFault(),
                text(
                                "reasons_fr",
                                "the same in French",
                                (RankedMolecule molecule) -> Reasons.of(molecule.facts(), Language.FRENCH))
                        .orFault());
    }
}
