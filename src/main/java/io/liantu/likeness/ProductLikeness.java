package io.liantu.likeness;

import io.liantu.chain.Chains;
import io.liantu.chain.ProductId;
import io.liantu.likeness.LikenessFiles.Asked;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers which products are like another, by their names and by what these mean. */
@Service
public class ProductLikeness {

    private final Chains chains;
    private final LikenessFiles files;
    private final HeldIndex index;
    private final NameModel model;
    private final LikenessSettings settings;

    ProductLikeness(Chains chains, LikenessFiles files, HeldIndex index, NameModel model, LikenessSettings settings) {
        this.chains = chains;
        this.files = files;
        this.index = index;
        this.model = model;
        this.settings = settings;
    }

    /**
     * The products most like one, the likest first, then by id; none that is not like it at all.
     *
     * @throws io.liantu.chain.UnknownProduct when there is none with that id
     */
    public List<LikeProduct> likeTo(ProductId product, int atMost) {
        return answerFor(product, atMost).like();
    }

    /**
     * The same, with whether it rests on what names mean. Those that are near in meaning and those whose names have text
     * in common are found through the indexes of the graph; then each is compared in both ways.
     *
     * @throws io.liantu.chain.UnknownProduct when there is none with that id
     */
    public LikeProducts answerFor(ProductId product, int atMost) {
        var asked = asked(product);
        var candidates = files.listCandidates(asked.names(), settings.meaning());
        return new LikeProducts(asked.names().product(), use(asked), LikenessIndex.likestFirst(candidates, atMost));
    }

    /**
     * All products, for thousands of questions; without the meaning of those for which it is not found yet. It is kept in
     * memory: products that came, went or changed may show in it some seconds later ({@code liantu.likeness.check}), what
     * names mean once more while that is being found out, and nothing while Neo4j is away.
     */
    public LikenessIndex index() {
        return index.current();
    }

    /**
     * The same with the meaning of all of them, where it is to be used and the model runs here: what the graph does not have
     * yet is found now, in milliseconds each, and not kept.
     */
    public LikenessIndex wholeIndex() {
        var known = index();
        var isWhole = known.products().stream().allMatch(names -> known.knowsMeaningOf(names.id()));
        if (isWhole || !settings.meaning()) {
            return known;
        }
        try {
            return LikenessIndex.of(known.products(), model);
        } catch (ModelUnavailable e) {
            return known;
        }
    }

    private Asked asked(ProductId product) {
        return files.findAsked(product).orElseGet(() -> unknown(product));
    }

    private Asked unknown(ProductId id) {
        var product = chains.getProduct(id);
        return new Asked(new ProductNames(product, List.of()), false);
    }

    private MeaningUse use(Asked asked) {
        if (!settings.meaning()) {
            return MeaningUse.OFF;
        }
        if (asked.hasVector()) {
            return MeaningUse.USED;
        }
        return model.isUnavailable() ? MeaningUse.UNAVAILABLE : MeaningUse.NOT_YET;
    }
}
