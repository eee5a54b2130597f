package org.charcot.molecule.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TautomerKeyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2-pyridone         | Oc1ccccn1                | O=c1cccc[nH]1",
                "4-pyridone         | Oc1ccncc1                | O=c1cc[nH]cc1",
                "imidazole          | Cc1c[nH]cn1              | Cc1cnc[nH]1",
                "tetrazole          | Cc1nnn[nH]1              | Cc1nn[nH]n1",
                "amidine            | CC(=N)NC                 | CC(N)=NC",
                "guanidine          | CNC(=N)N                 | CN=C(N)N",
                "thioamide          | CC(=S)NC                 | CC(S)=NC",
                "cyclic lactim      | OC1=NCCCC1               | O=C1NCCCC1",
                "guanine            | Nc1nc2[nH]cnc2c(=O)[nH]1 | Nc1nc(O)c2[nH]cnc2n1",
                "vinylogous acid    | CC(=O)C=C(C)O            | CC(O)=CC(C)=O",
                "vinylogous amide   | CC(=O)C=C(C)NC           | CC(O)=CC(C)=NC",
                "azo and hydrazone  | Oc1ccc(N=Nc2ccccc2)cc1   | O=C1C=CC(=NNc2ccccc2)C=C1",
                "N-methyl beside it | Cn1ccnc1O                | Cn1cc[nH]c1=O",
                "stereo that moves  | C/C(O)=N\\c1ccccc1       | CC(=O)Nc1ccccc1",
                "4-hydroxycoumarin  | CCc1c(O)c2ccccc2oc1=O    | CCc1c(=O)c2ccccc2oc1O",
                "thiophosphate      | CCP(O)(O)=S              | CCP(O)(S)=O",
            })
    void isTheSameForTautomers(String name, String one, String other) {
        assertThat(Molecules.of(one).tautomerKey())
                .isEqualTo(Molecules.of(other).tautomerKey());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "keto and enol      | CC(=O)C                  | CC(O)=C",
                "imine and enamine  | CC(=NC)C                 | CC(NC)=C",
                "oxime and nitroso  | CC=NO                    | CCN=O",
                "ring and chain     | OCCCC=O                  | OC1CCCO1",
                "positional isomers | Oc1cccnc1                | Oc1ccccn1",
                "N-methyl, O-methyl | Cn1ccccc1=O              | COc1ccccn1",
                "two amides         | CC(=O)NCC(=O)OC          | COC(=O)NCC(C)=O",
                "enantiomers        | C[C@H](N)C(=O)O          | C[C@@H](N)C(=O)O",
                "double bonds       | C/C=C/C(=O)N             | C/C=C\\\\CC(=O)N",
                "fixed double bonds | C/C=C/CC(=O)NC           | C/C=C\\CC(=O)NC",
            })
    void tellsOthersApart(String name, String one, String other) {
        assertThat(Molecules.of(one).tautomerKey())
                .isNotEqualTo(Molecules.of(other).tautomerKey());
    }

    /**
     * Without stereo, among drugs: what InChI's first block holds together our key holds together but for compounds that
     * differ in charge or in the resonance form of a dye, and what our key merges beyond are vinylogous acids.
     */
    @Tag("shared")
    @Test
    void groupsDrugsAsInchiDoes() throws IOException {
        Map<String, Set<String>> blocksByKey = new HashMap<>();
        Map<String, Set<String>> keysByBlock = new HashMap<>();
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(SharedData.file("libraries/drugcentral.smiles.tsv.gz")))) {
            MoleculeReader reader = new MoleculeReader();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                try {
                    String flat = line.split("\\t", 2)[0].replaceAll("[@/\\\\]", "");
                    Molecule molecule = reader.ofSmiles(flat);
                    String block = molecule.inchiKey().substring(0, 14);
                    blocksByKey
                            .computeIfAbsent(molecule.unlabelled().tautomerKey(), key -> new HashSet<>())
                            .add(block);
                    keysByBlock
                            .computeIfAbsent(block, key -> new HashSet<>())
                            .add(molecule.unlabelled().tautomerKey());
                } catch (InvalidMoleculeException e) {
                    // not a molecule for either
                }
            }
        }
        assertThat(keysByBlock).hasSizeGreaterThan(3_000);
        assertThat(keysByBlock.values().stream().filter(keys -> keys.size() > 1))
                .as("groups of InChI that our key splits")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(blocksByKey.values().stream().filter(blocks -> blocks.size() > 1))
                .as("groups of our key that InChI splits")
                .hasSizeLessThanOrEqualTo(16);
    }
}
