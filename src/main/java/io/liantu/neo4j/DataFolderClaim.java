package io.liantu.neo4j;

import java.util.Optional;

/** Decides who runs the Neo4j of a data folder: this process, or another one that this process joins. */
record DataFolderClaim(LocalNeo4jProperties properties, Role role) {

    /** @throws StartProblem when another process keeps the folder to itself */
    Neo4jServer open() {
        folder().create();
        return Deadline.in(properties.waitForOwner())
                .first(this::tryOpen)
                .orElseThrow(() -> new StartProblem(
                        inUse(" for " + properties.waitForOwner().toSeconds() + " s")));
    }

    private Optional<Neo4jServer> tryOpen() {
        var running = role == Role.COMMAND ? joined() : Optional.<Neo4jServer>empty();
        return running.or(this::started);
    }

    private Optional<Neo4jServer> joined() {
        return RunningServer.findIn(properties.dataDir()).map(Neo4jServer.class::cast);
    }

    private Optional<Neo4jServer> started() {
        var lock = FolderLock.tryTake(folder().ownerLock());
        if (lock.isEmpty() && role == Role.SERVER && ownerIs(Role.SERVER)) {
            throw new StartProblem(inUse(""));
        }
        return lock.map(held -> LocalNeo4j.start(properties, role, held));
    }

    private boolean ownerIs(Role wanted) {
        return owner().filter(state -> state.role() == wanted).isPresent();
    }

    private Optional<ServerState> owner() {
        return ServerState.findIn(folder()).filter(ServerState::ownerLives);
    }

    private String inUse(String since) {
        var pid = owner().map(state -> "process " + state.pid()).orElse("another process");
        return properties.dataDir() + " is already in use by " + pid + since
                + "; stop it, or set liantu.neo4j.data-dir to another folder.";
    }

    private DataFolder folder() {
        return new DataFolder(properties.dataDir());
    }
}
