package org.charcot.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanismsTest {
    @ParameterizedTest
    @CsvSource({
        "GSK3B, clinical_mixed, true, false",
        "ROCK2, clinical_open, true, false",
        "SIGMAR1, clinical_mixed, false, false",
        "CSF1R, clinical_mixed, true, false",
        "ABL1, clinical_open, true, false",
        "DRD3, clinical_open, false, false",
        "RIPK1, clinical_negative, true, false",
        "CSNK1D, preclinical, true, false",
        "HDAC6, preclinical, true, false",
        "KCNQ2, clinical_open, false, false",
        "SCN1A, clinical_positive, false, false",
        "SOD1, genetic, false, false",
        "TBK1, genetic, false, true",
        "NEK1, genetic, false, true",
        "KCNH2, liability, false, true",
        "SCN5A, liability, false, true",
        "HTR2B, liability, false, true",
        "CYP1A2, liability, false, true",
    })
    void evidenceAndDirectionAreReadFromTheTable(String gene, String evidence, boolean direction, boolean anti) {
        Mechanism mechanism = Mechanisms.all().stream()
                .filter(one -> one.gene().equals(gene))
                .findFirst()
                .orElseThrow();
        assertThat(mechanism.evidence().key()).isEqualTo(evidence);
        assertThat(mechanism.directionKnown()).isEqualTo(direction);
        assertThat(mechanism.isAntiTarget()).isEqualTo(anti);
    }

    @Test
    void antiTargetsWithoutAModelAreNamed() {
        assertThat(Mechanisms.all()).extracting(Mechanism::gene).doesNotHaveDuplicates();
        assertThat(Mechanisms.unassessedAntiTargets())
                .extracting(Mechanism::gene)
                .contains("SCN5A", "HTR2B", "TBK1", "NEK1")
                .doesNotContain("KCNH2", "ABCB1", "CYP1A2");
    }

    @Test
    void aFailureInPatientsIsPartOfTheMechanism() {
        Mechanism ripk1 = Mechanisms.ofEndpoint("ripk1").orElseThrow();
        assertThat(ripk1.history()).isEqualTo("SAR443820 failed in phase 2 (HIMALAYA, 2024)");
        assertThat(ripk1.historyFrench()).contains("échoué");
        assertThat(Mechanisms.ofEndpoint("lrrk2")).isEmpty();
    }
}
