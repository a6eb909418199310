package io.liantu.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** The ports that a local server listens on, all on the loopback address. */
record Ports(int bolt, int http) {

    /** @throws StartProblem when one of them is taken */
    static Ports of(LocalNeo4jProperties properties) {
        return new Ports(
                free(properties.boltPort(), "liantu.neo4j.bolt-port"),
                free(properties.httpPort(), "liantu.neo4j.http-port"));
    }

    URI boltUri() {
        return URI.create("bolt://127.0.0.1:" + bolt);
    }

    URI browserUri() {
        return URI.create("http://localhost:" + http + "/browser/");
    }

    /** The wanted port, or any free one for 0. */
    static int free(int wanted, String setting) {
        try {
            return bindable(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        } catch (IOException e) {
            throw new StartProblem(taken(wanted, setting), e);
        }
    }

    static String taken(int port, String setting) {
        return "Port " + port + " is taken by another process; stop that one, or set " + setting + " to a free port.";
    }

    private static int bindable(InetSocketAddress address) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(address);
            return socket.getLocalPort();
        }
    }
}
