package io.liantu.synthetic;

import io.liantu.synthetic.Draws.Purpose;

/**
 * The web of a made-up network's products 产品, numbered from 0 in layers from raw to finished. Each product above the
 * first layer has {@value #INPUTS} inputs, half of them from the layer just below, so no product goes into itself by any
 * way.
 */
public final class SyntheticWeb {

    /** The products. */
    public static final int PRODUCTS = 5_000;

    /** The layers, each of as many products. */
    public static final int LAYERS = 10;

    /** The inputs of a product above the first layer. */
    public static final int INPUTS = 4;

    private static final int LAYER_SIZE = PRODUCTS / LAYERS;

    private final Draws draws;

    SyntheticWeb(Draws draws) {
        this.draws = draws;
    }

    /** The layer of a product, from 0. */
    public static int layerOf(int product) {
        return product / LAYER_SIZE;
    }

    /** What goes into a product, all different; empty for the first layer. */
    public int[] inputsOf(int product) {
        int layer = layerOf(product);
        var inputs = new int[layer == 0 ? 0 : INPUTS];
        int found = 0;
        for (int turn = 0; found < inputs.length; turn++) {
            int from = found % 2 == 0 ? (layer - 1) * LAYER_SIZE : 0;
            int input = from + draws.below(layer * LAYER_SIZE - from, Purpose.INPUT, product, turn);
            if (isNew(input, inputs, found)) {
                inputs[found++] = input;
            }
        }
        return inputs;
    }

    private static boolean isNew(int input, int[] known, int count) {
        for (int i = 0; i < count; i++) {
            if (known[i] == input) {
                return false;
            }
        }
        return true;
    }
}
