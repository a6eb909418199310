package io.liantu.network.image;

import java.util.function.Consumer;

/** The enterprises of a network and their links, wherever they are known from. They are told in any order. */
public interface NetworkContents {

    /** Tells all enterprises that count. */
    void tellEnterprises(Consumer<EnterpriseRow> to);

    /** Tells who makes, buys and supplies what and who belongs to which alliance, once enterprises have numbers. */
    void tellLinks(LinksBuilder to);
}
