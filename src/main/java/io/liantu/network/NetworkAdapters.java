package io.liantu.network;

import io.liantu.network.image.NetworkImage;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** The adapters of the supply network without an application around them, so that they can be measured. */
public final class NetworkAdapters {

    private NetworkAdapters() {}

    /** What the statements under {@code cypher/network} find. */
    public static SupplyNetwork overGraph(Driver driver) {
        return new CypherSupplyNetwork(Neo4jClient.create(driver), new Neo4jTransactionManager(driver));
    }

    /** What arrays hold. */
    public static SupplyNetwork overImage(NetworkImage image) {
        return new ImageSupplyNetwork(image);
    }
}
