package io.liantu.chain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which chains there are, what they include, and what goes into a product. */
@Service
@Transactional(readOnly = true)
public class Chains {

    private final ChainFiles files;

    Chains(ChainFiles files) {
        this.files = files;
    }

    /** All curated chains, by id. */
    public List<IndustryChain> listChains() {
        return files.listChains();
    }

    /**
     * The curated chain with an id.
     *
     * @throws UnknownChain when there is none; it suggests those with the nearest names
     */
    public IndustryChain getById(ChainId id) {
        return files.findChain(id).orElseThrow(() -> new UnknownChain(id, files.listNearestChains(id)));
    }

    /**
     * The product with an id.
     *
     * @throws UnknownProduct when there is none; it suggests those with the nearest names
     */
    public Product getProduct(ProductId id) {
        return files.findProduct(id).orElseThrow(() -> new UnknownProduct(id, files.listNearestProducts(id)));
    }

    /**
     * The segments of a curated chain and the inputs between them.
     *
     * @throws UnknownChain when there is none with that id
     */
    public ChainWeb getWeb(ChainId id) {
        var chain = getById(id);
        var segments = files.listSegments(id);
        return webOf(chain.name(), segments);
    }

    /**
     * Everything that goes into a product: its inputs, their inputs, and so on (the upstream closure).
     *
     * @param depth how many steps up, 1 to {@value ProductDepth#MOST}
     * @throws UnknownProduct when there is none with that id
     */
    public ChainWeb getUpstreamOf(ProductId id, ProductDepth depth) {
        var product = getProduct(id);
        return webOf(product.name(), files.listUpstream(id, depth.steps()));
    }

    private ChainWeb webOf(String name, List<Segment> segments) {
        var products = segments.stream().map(Segment::id).toList();
        return new ChainWeb(name, segments, files.listInputsAmong(products));
    }
}
