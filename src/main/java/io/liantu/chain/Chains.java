package io.liantu.chain;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Answers which chains there are, what they include, and what goes into a product. */
@Service
public class Chains {

    private final ChainFiles files;
    private final ObjectProvider<ChainMemory> memory;

    Chains(ChainFiles files, ObjectProvider<ChainMemory> memory) {
        this.files = files;
        this.memory = memory;
    }

    /** All curated chains, by id. */
    public List<IndustryChain> listChains() {
        return source().listChains();
    }

    /**
     * The curated chain with an id.
     *
     * @throws UnknownChain when there is none; it suggests those with the nearest names
     */
    public IndustryChain getById(ChainId id) {
        return source().findChain(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The product with an id.
     *
     * @throws UnknownProduct when there is none; it suggests those with the nearest names
     */
    public Product getProduct(ProductId id) {
        return source().findProduct(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The segments of a curated chain and the inputs between them.
     *
     * @throws UnknownChain when there is none with that id
     */
    public ChainWeb getWeb(ChainId id) {
        return source().findWeb(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Everything that goes into a product: its inputs, their inputs, and so on (the upstream closure).
     *
     * @param depth how many steps up, 1 to {@value ProductDepth#MOST}
     * @throws UnknownProduct when there is none with that id
     */
    public ChainWeb getUpstreamOf(ProductId id, ProductDepth depth) {
        return source().findUpstreamOf(id, depth).orElseThrow(() -> unknown(id));
    }

    private ChainSource source() {
        return memory.stream()
                .flatMap(kept -> kept.chains().stream())
                .findFirst()
                .orElse(files);
    }

    private UnknownChain unknown(ChainId id) {
        return new UnknownChain(id, files.listNearestChains(id));
    }

    private UnknownProduct unknown(ProductId id) {
        return new UnknownProduct(id, files.listNearestProducts(id));
    }
}
