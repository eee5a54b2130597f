package org.charcot.study;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.error.Attempt;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;

/** Finds library molecules that are like reference compounds in their properties. Not thread-safe. */
final class Matching {
    private final MoleculeReader reader = new MoleculeReader();
    private final Fingerprinter ecfp4 = FingerprintKind.ECFP4.fingerprinter();
    private final List<Properties> properties;
    private final List<Fingerprint> fingerprints;
    private final long seed;

    /** @param references SMILES, in the order by which candidates name them */
    Matching(List<String> references, long seed) {
        List<Molecule> molecules = references.stream().map(this::reference).toList();
        properties = molecules.stream()
                .map(molecule -> Properties.of(Measurements.of(molecule)))
                .toList();
        fingerprints = molecules.stream().map(ecfp4::bits).toList();
        this.seed = seed;
    }

    private Molecule reference(String smiles) {
        try {
            return reader.ofSmiles(smiles);
        } catch (InvalidMoleculeException e) {
            throw new IllegalStateException("Cannot read reference compound: " + smiles, e);
        }
    }

    /** Empty for what cannot be read, matches nothing, or is a reference compound itself. */
    Optional<LibraryMatch> candidate(Submission submission) {
        // a library molecule that a toolkit cannot cope with is as good as one that does not match
        return Attempt.guarded(() -> candidate(submission, reader.read(submission)), failure -> Optional.empty());
    }

    private Optional<LibraryMatch> candidate(Submission submission, Molecule molecule) {
        Measurements measured = Measurements.of(molecule);
        Properties found = Properties.of(measured);
        int[] matched = IntStream.range(0, properties.size())
                .filter(reference -> properties.get(reference).match(found))
                .toArray();
        if (matched.length == 0) {
            return Optional.empty();
        }
        double similarity = similarity(ecfp4.bits(molecule), -1);
        if (similarity == 1) {
            return Optional.empty();
        }
        return Optional.of(new LibraryMatch(
                molecule.smiles(),
                new SplittableRandom(molecule.key().high() ^ seed).nextLong(),
                submission.position(),
                matched,
                similarity,
                measured.value(Descriptor.CNS_MPO_CRIPPEN_LOW),
                found));
    }

    /** One reference compound as if it were a library molecule, compared with the others. */
    LibraryMatch reference(int place, String smiles) {
        Molecule molecule = reference(smiles);
        Measurements measured = Measurements.of(molecule);
        return new LibraryMatch(
                molecule.smiles(),
                0,
                place,
                new int[] {place},
                similarity(fingerprints.get(place), place),
                measured.value(Descriptor.CNS_MPO_CRIPPEN_LOW),
                properties.get(place));
    }

    Fingerprint fingerprint(int place) {
        return fingerprints.get(place);
    }

    /** To the nearest reference compound but one, and but what the fingerprint cannot tell from it. */
    private double similarity(Fingerprint bits, int without) {
        double nearest = 0;
        for (int place = 0; place < fingerprints.size(); place++) {
            double similarity = bits.tanimoto(fingerprints.get(place));
            if (without < 0 || similarity < 1) {
                nearest = Math.max(nearest, similarity);
            }
        }
        return nearest;
    }
}
