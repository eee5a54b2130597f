package org.charcot.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Icosahedral fullerenes, from an icosahedron whose triangles are divided. */
final class Fullerenes {
    private static final double PHI = (1 + Math.sqrt(5)) / 2;
    private static final double[][] CORNERS = {
        {-1, PHI, 0}, {1, PHI, 0}, {-1, -PHI, 0}, {1, -PHI, 0}, {0, -1, PHI}, {0, 1, PHI},
        {0, -1, -PHI}, {0, 1, -PHI}, {PHI, 0, -1}, {PHI, 0, 1}, {-PHI, 0, -1}, {-PHI, 0, 1}
    };
    private static final int[][] FACES = {
        {0, 11, 5}, {0, 5, 1}, {0, 1, 7}, {0, 7, 10}, {0, 10, 11}, {1, 5, 9}, {5, 11, 4}, {11, 10, 2}, {10, 7, 6},
        {7, 1, 8}, {3, 9, 4}, {3, 4, 2}, {3, 2, 6}, {3, 6, 8}, {3, 8, 9}, {4, 9, 5}, {2, 4, 11}, {6, 2, 10},
        {8, 6, 7}, {9, 8, 1}
    };

    private Fullerenes() {}

    /** One atom a triangle: C20 b² atoms. */
    static DrawnGraph ofTriangles(int b) {
        List<int[]> triangles = triangles(b);
        DrawnGraph graph = new DrawnGraph(triangles.size());
        Map<String, Integer> byEdge = new HashMap<>();
        for (int t = 0; t < triangles.size(); t++) {
            for (int k = 0; k < 3; k++) {
                Integer other = byEdge.put(edge(triangles.get(t)[k], triangles.get(t)[(k + 1) % 3]), t);
                if (other != null) {
                    graph.bond(t, other);
                }
            }
        }
        return graph;
    }

    /** One atom an end of an edge: 60 b² atoms, C60 itself for 1. */
    static DrawnGraph leapfrog(int b) {
        List<int[]> triangles = triangles(b);
        Map<String, Integer> ends = new HashMap<>();
        for (int[] triangle : triangles) {
            for (int k = 0; k < 6; k++) {
                int from = triangle[k / 2];
                ends.putIfAbsent(from + ">" + triangle[(k / 2 + 1 + k % 2) % 3], ends.size());
            }
        }
        DrawnGraph graph = new DrawnGraph(ends.size());
        for (int[] triangle : triangles) {
            for (int k = 0; k < 3; k++) {
                int v = triangle[k];
                int x = triangle[(k + 1) % 3];
                int y = triangle[(k + 2) % 3];
                graph.bond(ends.get(v + ">" + x), ends.get(x + ">" + v));
                graph.bond(ends.get(v + ">" + x), ends.get(v + ">" + y));
            }
        }
        return graph;
    }

    private static String edge(int x, int y) {
        return Math.min(x, y) + "-" + Math.max(x, y);
    }

    private static List<int[]> triangles(int b) {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> triangles = new ArrayList<>();
        for (int[] face : FACES) {
            for (int i = 0; i < b; i++) {
                for (int j = 0; i + j < b; j++) {
                    int x = number(face, b, i, j, numbers);
                    int y = number(face, b, i + 1, j, numbers);
                    int z = number(face, b, i, j + 1, numbers);
                    triangles.add(new int[] {x, y, z});
                    if (i + j + 1 < b) {
                        triangles.add(new int[] {y, number(face, b, i + 1, j + 1, numbers), z});
                    }
                }
            }
        }
        return triangles;
    }

    /** Points of two faces that fall together get one number. */
    private static int number(int[] face, int b, int i, int j, Map<String, Integer> numbers) {
        StringBuilder place = new StringBuilder();
        for (int axis = 0; axis < 3; axis++) {
            double at = (CORNERS[face[0]][axis] * (b - i - j) + CORNERS[face[1]][axis] * i + CORNERS[face[2]][axis] * j)
                    / b;
            place.append(Math.round(at * 1e6)).append(' ');
        }
        return numbers.computeIfAbsent(place.toString(), key -> numbers.size());
    }
}
