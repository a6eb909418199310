package io.liantu.network;

/** This application has changed the network in the graph, and the change is committed or given up. */
record NetworkChanged() {}
