package io.liantu.bench.network;

import io.liantu.chain.ProductId;
import io.liantu.network.Demand;
import io.liantu.network.NetworkAdapters;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import io.liantu.synthetic.EnterpriseCount;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticNetwork;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The loops of the network in memory, beside the same over bare arrays: each call is the next of the usual questions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class NetworkLoops {

    private static final long SEED = 1;
    private static final int QUESTIONS = 60;

    @Param("100000")
    public int enterprises;

    private Questions questions;
    private Engine kernel;
    private Engine bare;
    private SupplyNetwork port;
    private final List<RegionCode> cities = KernelEngine.cities();
    private int turn;

    @Setup
    public void load() {
        var data = new NetworkData(new SyntheticNetwork(new EnterpriseCount(enterprises), SEED));
        questions = Questions.of(data, SEED, QUESTIONS);
        var image = ImageStore.of(data);
        kernel = image.engines().get(0);
        port = NetworkAdapters.overImage(image.image());
        bare = new BareStore(data).engines().get(0);
    }

    @Benchmark
    public Supplier<List<Row>> presence() {
        return kernel.coverage(next(questions.coverage()));
    }

    @Benchmark
    public Supplier<List<Row>> presenceInBareArrays() {
        return bare.coverage(next(questions.coverage()));
    }

    @Benchmark
    public Supplier<List<Row>> makersOutside() {
        return kernel.candidates(next(questions.candidates()));
    }

    @Benchmark
    public Supplier<List<Row>> makersOutsideInBareArrays() {
        return bare.candidates(next(questions.candidates()));
    }

    @Benchmark
    public Map<ProductId, Demand> demandIn() {
        var question = next(questions.candidates());
        var city = cities.get(question.city());
        return port.demandIn(city, List.of(new ProductId(Labels.product(question.product()))));
    }

    private Question next(List<Question> of) {
        turn = (turn + 1) % of.size();
        return of.get(turn);
    }
}
