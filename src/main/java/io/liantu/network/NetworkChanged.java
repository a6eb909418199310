package io.liantu.network;

/**
 * This application has changed the network in the graph, and the change is committed or given up.
 *
 * @param everything whether more than some enterprises are others than before
 */
record NetworkChanged(boolean everything) {}
