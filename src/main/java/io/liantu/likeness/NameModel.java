package io.liantu.likeness;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows what Chinese names mean: bge-small-zh-v1.5 of the Beijing Academy of Artificial Intelligence 北京智源研究院, in this
 * process. It is loaded when it is first asked, which takes seconds and some hundred megabytes beside the heap. The same text
 * has the same vector each time.
 */
@Component
public class NameModel {

    /** Names the model and what its texts are made of; vectors of another version are made anew. */
    static final String VERSION = "bge-small-zh-v1.5-q 1";

    /** Keep the libraries that the model comes with from telling others that they are in use, and from downloading. */
    private static final String[] QUIET = {"OPT_OUT_TRACKING", "ai.djl.offline"};

    private @Nullable EmbeddingModel model;
    private volatile @Nullable ModelUnavailable problem;

    /**
     * What a text means.
     *
     * @throws ModelUnavailable when the model does not run here
     */
    NameVector vectorOf(String text) {
        return NameVector.of(loaded().embed(text).content().vector());
    }

    /** Whether it was tried in vain. */
    boolean isUnavailable() {
        return problem != null;
    }

    private synchronized EmbeddingModel loaded() {
        var before = problem;
        if (before != null) {
            throw before;
        }
        if (model == null) {
            model = load();
        }
        return model;
    }

    /** There are processors for which it brings no native code, and machines on which that may not be unpacked. */
    private EmbeddingModel load() {
        for (var property : QUIET) {
            if (System.getProperty(property) == null) {
                System.setProperty(property, "true");
            }
        }
        try {
            return new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
        } catch (RuntimeException | LinkageError e) {
            var unavailable = new ModelUnavailable(e);
            problem = unavailable;
            throw unavailable;
        }
    }
}
