package io.liantu.partner;

import io.liantu.region.Region;
import java.util.List;

/**
 * What a region could take up next.
 *
 * @param products best first; none that is made there
 * @param considered how many came into question
 * @param leftOut how many besides are not wanted
 * @param weights what each feature could add at most, and why so much
 */
public record NextAnswer(Region region, List<NextProduct> products, int considered, int leftOut, Weighing weights) {

    public NextAnswer {
        products = List.copyOf(products);
    }
}
