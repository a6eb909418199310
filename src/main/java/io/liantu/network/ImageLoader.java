package io.liantu.network;

import io.liantu.neo4j.CypherFile;
import io.liantu.network.image.NetworkContents;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ThingsBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Makes arrays of the network: regions, products and alliances out of Neo4j, enterprises from there or elsewhere. */
@Component
class ImageLoader {

    private static final CypherFile REGIONS = CypherFile.of("network/image-regions.cypher");
    private static final CypherFile PRODUCTS = CypherFile.of("network/image-products.cypher");
    private static final CypherFile ALLIANCES = CypherFile.of("network/image-alliances.cypher");

    private final Neo4jClient neo4j;

    ImageLoader(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * The network as it is in Neo4j. What is written meanwhile may be in or not.
     *
     * @param state of the graph
     * @throws io.liantu.network.image.ImageRefused when the graph is of a shape that arrays do not hold
     */
    NetworkImage load(NetworkState state, ReadProgress progress) {
        return load(new GraphContents(neo4j, state.enterprises(), progress));
    }

    /**
     * The network with these enterprises.
     *
     * @throws io.liantu.network.image.ImageRefused when it is of a shape that arrays do not hold
     */
    NetworkImage load(NetworkContents contents) {
        var things = new ThingsBuilder(
                all(REGIONS, ImageRows::region),
                all(PRODUCTS, ImageRows::product),
                all(ALLIANCES, ImageRows::alliance));
        contents.tellEnterprises(things::add);
        var links = things.numbered();
        contents.tellLinks(links);
        return links.image();
    }

    private <T> List<T> all(CypherFile file, Function<Record, T> mapping) {
        return file.rows(neo4j, Map.of()).stream().map(mapping).toList();
    }
}
