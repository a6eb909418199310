package io.liantu.partner;

import io.liantu.enterprise.EnterpriseId;
import java.util.List;

/** Which enterprises go by names that tell of a product. */
@FunctionalInterface
public interface NamedEnterprises {

    /** Those whose names have most in common with a text, in an order that is always the same. */
    List<EnterpriseId> named(String text, int atMost);
}
