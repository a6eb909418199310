package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.likeness.LikenessIndex;
import io.liantu.likeness.ProductLikeness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Products are like others whose names say or mean nearly the same, and go by their names. */
@Component
public class LikenessOfNames implements AlikeProducts, NamedProducts {

    /** What is less alike says nothing: two names drawn by chance may be alike as much. */
    private static final double LEAST = 0.4;

    private final Supplier<LikenessIndex> index;

    @Autowired
    LikenessOfNames(ProductLikeness likeness) {
        this(likeness::index);
    }

    /** As an index tells it. */
    public LikenessOfNames(LikenessIndex index) {
        this(() -> index);
    }

    private LikenessOfNames(Supplier<LikenessIndex> index) {
        this.index = index;
    }

    @Override
    public Map<ProductId, Double> likeTo(ProductId product, int atMost) {
        var now = index.get();
        var alike = new LinkedHashMap<ProductId, Double>();
        if (now.contains(product)) {
            now.nearest(product, atMost).stream()
                    .filter(like -> like.likeness().value() >= LEAST)
                    .forEach(like ->
                            alike.put(like.product().id(), like.likeness().value()));
        }
        return alike;
    }

    @Override
    public List<ProductId> named(String text, int atMost) {
        return index.get().named(text, atMost);
    }

    @Override
    public String nameOf(ProductId product) {
        return index.get().findName(product).orElse("");
    }

    /** Asks for the index once. */
    @Override
    public LikenessOfNames now() {
        return new LikenessOfNames(index.get());
    }
}
