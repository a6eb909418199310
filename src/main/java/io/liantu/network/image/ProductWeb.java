package io.liantu.network.image;

import io.liantu.chain.ProductId;
import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The products in order of their ids, what goes into which, and which is a kind of which. */
public final class ProductWeb {

    /** No product that is known. */
    public static final int NONE = -1;

    /** As many steps down does a statement go from a product to its kinds. */
    private static final int MOST_STEPS = 8;

    private final Numbers numbers;
    private final List<ProductId> ids;
    private final Object2IntOpenHashMap<String> numberOf;
    private final Texts names;
    private final IntRows inputs;
    private final IntRows outputs;
    private final IntRows kinds;
    private final IntRows kindOf;

    private ProductWeb(Numbers numbers, Texts names, IntRows inputs, IntRows kinds) {
        this.numbers = numbers;
        this.names = names;
        ids = IntStream.range(0, names.size())
                .mapToObj(product -> new ProductId(numbers.key(product)))
                .toList();
        numberOf = new Object2IntOpenHashMap<>(ids.size());
        numberOf.defaultReturnValue(NONE);
        for (var product = 0; product < ids.size(); product++) {
            numberOf.put(numbers.key(product), product);
        }
        this.inputs = inputs;
        this.outputs = turned(inputs);
        this.kinds = kinds;
        this.kindOf = turned(kinds);
    }

    static ProductWeb of(List<ProductRow> products) {
        var ids = Texts.of(products.stream().map(ProductRow::id).toList());
        var order = new Numbers(ids).ascending();
        var numbers = new Numbers(ids.inOrder(order));
        var inputs = new ArrayList<IntSortedSet>();
        var general = new ArrayList<IntSortedSet>();
        for (var row : order) {
            inputs.add(numbersOf(products.get(row).inputs(), numbers));
            general.add(numbersOf(products.get(row).kindOf(), numbers));
        }
        var names = Texts.of(products.stream().map(ProductRow::name).toList());
        return new ProductWeb(numbers, names.inOrder(order), IntRows.of(inputs), kinds(IntRows.of(general)));
    }

    public int size() {
        return names.size();
    }

    /** The number of a product, or {@link #NONE}. */
    public int find(String id) {
        return numberOf.getInt(id);
    }

    public String id(int product) {
        return ids.get(product).value();
    }

    /** The id of a product, made once. */
    public ProductId productId(int product) {
        return ids.get(product);
    }

    public String name(int product) {
        return names.get(product);
    }

    /** By product: what goes into it. */
    public IntRows inputs() {
        return inputs;
    }

    /** By product: what it goes into. */
    public IntRows outputs() {
        return outputs;
    }

    /** By product: itself and its kinds, their kinds, and so on. */
    public IntRows kinds() {
        return kinds;
    }

    /** By product: itself and everything of which it is a kind. */
    public IntRows kindOf() {
        return kindOf;
    }

    void write(ColumnWriter out) throws IOException {
        numbers.write("products", out);
        names.write("products.names", out);
        inputs.write("products.inputs", out);
        kinds.write("products.kinds", out);
    }

    static ProductWeb read(ColumnReader in) throws IOException {
        var numbers = Numbers.read("products", in);
        var names = Texts.read("products.names", in);
        int size = numbers.size();
        in.refuseUnless(names.size() == size, "products");
        return new ProductWeb(
                numbers,
                names,
                IntRows.read("products.inputs", size, size, in),
                IntRows.read("products.kinds", size, size, in));
    }

    long memory() {
        return numbers.memory()
                + names.memory()
                + inputs.memory()
                + outputs.memory()
                + kinds.memory()
                + kindOf.memory();
    }

    private static IntSortedSet numbersOf(List<String> ids, Numbers numbers) {
        var found = new IntRBTreeSet();
        ids.stream().mapToInt(numbers::find).filter(number -> number != NONE).forEach(found::add);
        return found;
    }

    private static IntRows turned(IntRows rows) {
        var turned = new ArrayList<IntSortedSet>();
        for (var row = 0; row < rows.rows(); row++) {
            turned.add(new IntRBTreeSet());
        }
        for (var row = 0; row < rows.rows(); row++) {
            for (var value : rows.row(row)) {
                turned.get(value).add(row);
            }
        }
        return IntRows.of(turned);
    }

    private static IntRows kinds(IntRows general) {
        var special = turned(general);
        var kinds = new ArrayList<IntSortedSet>();
        for (var product = 0; product < general.rows(); product++) {
            kinds.add(reached(product, special));
        }
        return IntRows.of(kinds);
    }

    private static IntSortedSet reached(int start, IntRows special) {
        var reached = new IntRBTreeSet(new int[] {start});
        var ring = IntArrayList.of(start);
        for (var step = 0; step < MOST_STEPS && !ring.isEmpty(); step++) {
            var next = new IntArrayList();
            for (var product : ring.toIntArray()) {
                for (var kind : special.row(product)) {
                    if (reached.add(kind)) {
                        next.add(kind);
                    }
                }
            }
            ring = next;
        }
        return reached;
    }
}
