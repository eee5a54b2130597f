package org.charcot.result.column;

/**
 * What a ranked molecule is to the others.
 *
 * @param cluster numbered in the order of their best molecules
 * @param scaffold of the best molecule of the cluster; empty without rings
 * @param clusterSize ranked molecules in the cluster
 * @param picked whether it is the pick of its cluster
 * @param seriesSize scored molecules with its own scaffold; 0 without rings
 */
public record ClusterMember(int cluster, String scaffold, int clusterSize, boolean picked, long seriesSize) {}
