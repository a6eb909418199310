package io.liantu.strategic;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductId;
import io.liantu.chain.UnknownChain;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.StartProblem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** Answers which strategic lists 战略清单 there are. They are read once, at the start. */
@Service
public class StrategicLists {

    private static final CypherFile KNOWN = CypherFile.of("strategic/known-entries.cypher");

    private final Map<String, List<ListedRow>> rows;
    private final Chains chains;
    private final Neo4jClient neo4j;

    @Autowired
    StrategicLists(@Value("${liantu.strategic-lists:}") String file, Chains chains, Neo4jClient neo4j) {
        this(file.isBlank() ? List.of() : new StrategicListFile(Path.of(file.strip())).read(), chains, neo4j);
    }

    StrategicLists(List<ListedRow> rows, Chains chains, Neo4jClient neo4j) {
        this.rows =
                rows.stream().collect(Collectors.groupingBy(ListedRow::list, LinkedHashMap::new, Collectors.toList()));
        this.chains = chains;
        this.neo4j = neo4j;
        this.rows.forEach((id, all) -> {
            sole(id, "name", "名称", all, ListedRow::name);
            sole(id, "source", "来源", all, ListedRow::source);
        });
    }

    /** All of them, in the order of the file. */
    public List<StrategicList> list() {
        return rows.keySet().stream().map(this::getById).toList();
    }

    /**
     * The list with an id.
     *
     * @throws UnknownStrategicList when there is none
     */
    public StrategicList getById(String id) {
        var all = rows.get(id.strip());
        if (all == null) {
            throw new UnknownStrategicList(id, List.copyOf(rows.keySet()));
        }
        return new StrategicList(
                id.strip(),
                sole(id, "name", "名称", all, ListedRow::name),
                sole(id, "source", "来源", all, ListedRow::source),
                all.stream()
                        .flatMap(row -> Stream.of(row.product(), row.chain()).filter(Objects::nonNull))
                        .collect(Collectors.toSet()),
                all.stream()
                        .flatMap(row -> Stream.ofNullable(row.chain()))
                        .flatMap(this::productsOf)
                        .collect(Collectors.toSet()));
    }

    /** The entries of a list that name nothing in the graph: nothing can be on the list because of them. */
    public Set<String> unknownIn(StrategicList list) {
        var unknown = new TreeSet<>(list.entries());
        KNOWN.rows(neo4j, Map.of("entries", list.entries()))
                .forEach(row -> unknown.remove(row.get("entry").asString()));
        return unknown;
    }

    private Stream<ProductId> productsOf(String chain) {
        try {
            return chains.getWeb(new ChainId(chain)).products().stream();
        } catch (UnknownChain unknown) {
            return Stream.empty();
        }
    }

    /** What all lines of a list say of it, if anything. */
    private static String sole(
            String list,
            String column,
            String zh,
            Collection<ListedRow> rows,
            Function<ListedRow, @Nullable String> what) {
        var said = rows.stream().map(what).filter(Objects::nonNull).distinct().toList();
        if (said.size() != 1) {
            throw new StartProblem("liantu.strategic-lists: the list " + list + " needs one " + column + ", and has "
                    + said.size() + ". 战略清单“" + list + "”须有且只有一个" + zh + "，现有 " + said.size() + " 个。");
        }
        return said.get(0);
    }
}
