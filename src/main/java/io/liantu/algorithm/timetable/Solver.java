package io.liantu.algorithm.timetable;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;

/** Makes what belongs to the solver, once its native libraries are there. */
final class Solver {

    static {
        Loader.loadNativeLibraries();
    }

    private Solver() {}

    static MinCostFlow newFlow() {
        return new MinCostFlow();
    }

    static CpSolver newSolver() {
        return new CpSolver();
    }

    static CpModel newModel() {
        return new CpModel();
    }
}
