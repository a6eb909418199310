package io.liantu.chain;

import org.springframework.stereotype.Component;

/** Reads all chains, products and inputs out of the graph. */
@Component
public class ChainReader {

    private final ChainFiles files;

    ChainReader(ChainFiles files) {
        this.files = files;
    }

    /**
     * The chains as they are.
     *
     * @throws IllegalArgumentException when one has no id, or a segment a position that there is not
     */
    public ChainImage read() {
        return new ChainImage(files.listChains(), files.listSegments(), files.listProducts(), files.listInputs());
    }
}
