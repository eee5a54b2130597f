package org.charcot.molecule.standard;

import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IStereoElement;

/** Marked centres that are configured together: the bridgeheads of a cage, or one centre alone. */
final class Cage {
    private final List<IStereoElement<?, ?>> centres;
    private final int[] orders;

    private Cage(List<IStereoElement<?, ?>> centres, int[] orders) {
        this.centres = centres;
        this.orders = orders;
    }

    /** Shares centres out, those that are no bridgeheads each by itself. */
    static List<Cage> of(List<IStereoElement<?, ?>> centres) {
        int[][] relations = new int[centres.size()][centres.size()];
        for (int i = 0; i < relations.length; i++) {
            for (int j = i + 1; j < relations.length; j++) {
                relations[i][j] = Bridgeheads.relation(centres.get(i), centres.get(j));
                relations[j][i] = relations[i][j];
            }
        }
        List<Cage> cages = new ArrayList<>();
        boolean[] seen = new boolean[relations.length];
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                cages.add(around(i, centres, relations, seen));
            }
        }
        return cages;
    }

    /** However the bridgeheads were marked, they get the only configuration that goes with the first one's. */
    private static Cage around(int first, List<IStereoElement<?, ?>> centres, int[][] relations, boolean[] seen) {
        List<Integer> members = new ArrayList<>(List.of(first));
        int[] order = new int[relations.length];
        order[first] = centres.get(first).getConfigOrder();
        seen[first] = true;
        for (int m = 0; m < members.size(); m++) {
            int one = members.get(m);
            for (int other = 0; other < order.length; other++) {
                if (relations[one][other] != 0 && !seen[other]) {
                    seen[other] = true;
                    members.add(other);
                    order[other] = relations[one][other] > 0 ? order[one] : opposite(order[one]);
                }
            }
        }
        return new Cage(
                members.stream().<IStereoElement<?, ?>>map(centres::get).toList(),
                members.stream().mapToInt(member -> order[member]).toArray());
    }

    List<IStereoElement<?, ?>> centres() {
        return centres;
    }

    /** Marks the centres as their geometry demands, or as its mirror image. */
    void mark(boolean mirrored) {
        for (int i = 0; i < orders.length; i++) {
            centres.get(i).setConfigOrder(mirrored ? opposite(orders[i]) : orders[i]);
        }
    }

    /** Takes the configurations away, until they are set again. */
    void unmark() {
        centres.forEach(centre -> centre.setConfigOrder(0));
    }

    private static int opposite(int order) {
        return order == IStereoElement.LEFT ? IStereoElement.RIGHT : IStereoElement.LEFT;
    }
}
