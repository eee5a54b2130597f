package org.charcot.result.column;

import static org.charcot.result.column.ResultColumn.count;
import static org.charcot.result.column.ResultColumn.longCount;
import static org.charcot.result.column.ResultColumn.text;
import static org.charcot.result.column.ResultColumn.truth;

import java.util.List;
import org.charcot.profile.Pick;

/** The columns of ranked molecules that say what they are to each other. */
final class DiversityColumns {
    private DiversityColumns() {}

    static List<ResultColumn<ClusterMember>> of(Pick pick) {
        return List.of(
                count(
                        "cluster",
                        "molecules alike, numbered in the order of their best ones, by sphere exclusion: at least "
                                + pick.similarity() + " similar (Tanimoto of ECFP4) to the best of the cluster",
                        ClusterMember::cluster),
                text(
                        "cluster_name",
                        "SMILES of the Murcko scaffold of the best molecule of the cluster; 'no ring' without one",
                        member -> member.scaffold().isEmpty() ? "no ring" : member.scaffold()),
                count(
                        "cluster_size",
                        "how many of the ranked molecules belong to the cluster",
                        ClusterMember::clusterSize),
                truth(
                        "picked",
                        "whether it is the best of one of the first " + pick.count() + " clusters",
                        ClusterMember::picked),
                longCount(
                        "series_size",
                        "how many scored molecules of the library share its scaffold, itself included; 0 without rings",
                        ClusterMember::seriesSize));
    }
}
