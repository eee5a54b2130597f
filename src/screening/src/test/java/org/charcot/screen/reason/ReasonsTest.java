package org.charcot.screen.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.charcot.endpoint.Interval;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.mechanism.Mechanisms;
import org.charcot.text.ResourceTable;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final ReferenceCompound MEMANTINE =
            ReferenceCompounds.bundled().named("memantine").orElseThrow();
    private static final RankedFacts FACTS = facts("ripk1", Set.of("herg"), "");

    private static RankedFacts facts(String mechanism, Set<String> outside, String alerts) {
        return new RankedFacts(
                List.of(
                        new RankedFacts.Part("logp", 1, 4.62, 1, false, 0.2),
                        new RankedFacts.Part("bbb", 2, 0.934, 2, true, 1),
                        new RankedFacts.Part("herg", 1, 0.41, 2, true, 0.3),
                        new RankedFacts.Part("docking", 1, Double.NaN, 2, false, 0.3)),
                mechanism.isEmpty() ? null : Mechanisms.ofEndpoint(mechanism).orElseThrow(),
                Map.of("ripk1", new Interval(6.2, 7.12, 8.04), "sigmar1", new Interval(6.2, 7.12, 8.04)),
                Map.of("ripk1", "pIC50", "sigmar1", "pKi"),
                outside,
                outside.contains(mechanism) ? 0.2 : 0.6,
                new Neighbour("CHEMBL1", "C", 7.6, 0.55),
                alerts,
                null,
                new ReferenceCompounds.Nearest(MEMANTINE, 0.214));
    }

    @Test
    void aChemistCanReadThemAloud() {
        assertThat(Reasons.of(FACTS, Language.ENGLISH))
                .isEqualTo("Best mechanism: RIPK1 (wanted: inhibition), predicted pIC50 7.1 (80 % interval 6.2 to 8.0)."
                        + " Evidence in ALS: failed in patients; SAR443820 failed in phase 2 (HIMALAYA, 2024)."
                        + " Nearest measured active: CHEMBL1 (pIC50 7.6, similarity 0.55)."
                        + " Not assessed: TBK1, NEK1, to be left alone."
                        + " In its favour: entry into the brain (probability 0.93). Against it: logP 4.6."
                        + " Outside the domain, and so not counted in favour: hERG block."
                        + " Without an outside score: docking. No structural alert."
                        + " Nearest compound tried against ALS: memantine (similarity 0.21; phase 3, outcome"
                        + " negative).");
    }

    @Test
    void aFrenchChemistToo() {
        assertThat(Reasons.of(FACTS, Language.FRENCH))
                .isEqualTo(
                        "Meilleur mécanisme : RIPK1 (action voulue : inhibition), pIC50 prédit 7,1 (intervalle à 80 % :"
                                + " 6,2 à 8,0). Preuves dans la SLA : échec chez des patients ; le SAR443820 a échoué en phase 2"
                                + " (HIMALAYA, 2024). Actif mesuré le plus proche : CHEMBL1 (pIC50 7,6, similarité 0,55)."
                                + " Non évalué : TBK1, NEK1, à ne pas toucher. Pour : entrée dans le cerveau (probabilité 0,93)."
                                + " Contre : logP 4,6. Hors du domaine, donc non compté en faveur : blocage de hERG."
                                + " Sans score extérieur : docking. Aucune alerte structurale. Composé essayé contre la SLA le"
                                + " plus proche : memantine (similarité 0,21 ; phase 3, issue : négative).");
    }

    @Test
    void aGlanceIsForMechanismAndWhatCountsForAndAgainst() {
        assertThat(Reasons.atAGlance(Reasons.of(FACTS, Language.ENGLISH), Language.ENGLISH))
                .isEqualTo("Best mechanism: RIPK1 (wanted: inhibition), predicted pIC50 7.1 (80 % interval 6.2 to 8.0)."
                        + " In its favour: entry into the brain (probability 0.93). Against it: logP 4.6.");
        assertThat(Reasons.atAGlance(Reasons.of(FACTS, Language.FRENCH), Language.FRENCH))
                .isEqualTo(
                        "Meilleur mécanisme : RIPK1 (action voulue : inhibition), pIC50 prédit 7,1 (intervalle à 80 % :"
                                + " 6,2 à 8,0). Pour : entrée dans le cerveau (probabilité 0,93). Contre : logP 4,6.");
        assertThat(Reasons.atAGlance(Reasons.of(facts("", Set.of(), ""), Language.ENGLISH), Language.ENGLISH))
                .startsWith("No mechanism of the profile is predicted to be hit. In its favour: ");
    }

    @Test
    void whatBindingCannotTellIsSaid() {
        assertThat(Reasons.of(facts("sigmar1", Set.of("sigmar1"), "brenk:amine"), Language.ENGLISH))
                .contains("SIGMAR1 (wanted: activation), predicted pKi 7.1")
                .contains("It is little like the compounds measured there, so this counts little.")
                .contains("does not tell an agonist from an antagonist")
                .contains("pridopidine missed its primary endpoint")
                .contains("Structural alerts: brenk:amine.");
        assertThat(Reasons.of(facts("", Set.of(), ""), Language.ENGLISH))
                .startsWith("No mechanism of the profile is predicted to be hit.");
    }

    /** A sentence with other parts in one language than in the other would say something else. */
    @Test
    void bothLanguagesSayTheSame() {
        Pattern part = Pattern.compile("%\\d\\$s");
        for (Map<String, String> row : ResourceTable.read("reasons/words.csv")) {
            assertThat(part.matcher(row.get("fr")).results().map(found -> found.group()))
                    .as(row.get("key"))
                    .containsExactlyInAnyOrderElementsOf(part.matcher(row.get("en"))
                            .results()
                            .map(found -> found.group())
                            .toList());
        }
    }

    @Test
    void aKnownCompoundIsKnownInAnyStereoAndTautomer() throws Exception {
        ReferenceCompounds table = ReferenceCompounds.bundled();
        ReferenceCompound edaravone = table.named("edaravone").orElseThrow();
        assertThat(table.known("no key", "QELUYTUMUWHWMC-UHFFFAOYSA-N")).contains(edaravone);
        assertThat(table.known(edaravone.tautomerKey(), "")).contains(edaravone);
        assertThat(table.known("no key", "")).isEmpty();
        assertThat(edaravone.clinical()).isTrue();
        assertThat(edaravone.outcomeClass()).isEqualTo("positive");
    }
}
