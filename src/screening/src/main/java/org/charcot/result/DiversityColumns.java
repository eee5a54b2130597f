package org.charcot.result;

import java.util.List;
import org.charcot.profile.Pick;

/** The columns of ranked molecules that say what they are to each other. */
final class DiversityColumns {
    private DiversityColumns() {}

    static List<Column> of(Pick pick) {
        return List.of(
                new Column(
                        "cluster",
                        "int",
                        "",
                        "",
                        "molecules alike, numbered in the order of their best ones, by sphere exclusion: at least "
                                + pick.similarity() + " similar (Tanimoto of ECFP4) to the best of the cluster"),
                new Column(
                        "cluster_name",
                        "string",
                        "",
                        "",
                        "SMILES of the Murcko scaffold of the best molecule of the cluster; 'no ring' without one"),
                new Column("cluster_size", "int", "", "", "how many of the ranked molecules belong to the cluster"),
                new Column(
                        "picked",
                        "boolean",
                        "",
                        "",
                        "whether it is the best of one of the first " + pick.count() + " clusters"),
                new Column(
                        "series_size",
                        "long",
                        "",
                        "",
                        "how many scored molecules of the library share its scaffold, itself included; 0 without rings"));
    }
}
