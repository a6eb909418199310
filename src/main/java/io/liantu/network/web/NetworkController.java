package io.liantu.network.web;

import io.liantu.network.NetworkMemory;
import io.liantu.network.NetworkStatus;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The network in memory: whether answers come from it, and how to have it read again. */
@RestController
@RequestMapping("/api/network")
class NetworkController {

    private final NetworkMemory memory;

    NetworkController(NetworkMemory memory) {
        this.memory = memory;
    }

    /** Where answers come from at present. */
    @GetMapping
    NetworkStatus status() {
        return memory.status();
    }

    /** Reads the network again, as after a change that somebody made in Neo4j Browser. */
    @PostMapping("/refresh")
    @ResponseStatus(HttpStatus.ACCEPTED)
    NetworkStatus refresh() {
        memory.refresh();
        return memory.status();
    }
}
