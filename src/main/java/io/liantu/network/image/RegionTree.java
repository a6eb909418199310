package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import io.liantu.region.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions in pre-order: a region comes right before everything that is part of it, so that the region and all of
 * that are the numbers from its own to before its {@link #end end}.
 */
public final class RegionTree {

    /** No region. */
    public static final int NONE = -1;

    /** As many steps up does a statement go. */
    static final int MOST_STEPS = 8;

    private final List<RegionCode> codes;
    private final List<String> shownNames;
    private final int[] parents;
    private final int[] ends;
    private final Map<RegionCode, Integer> numbers = new HashMap<>();

    private RegionTree(List<RegionCode> codes, List<String> shownNames, int[] parents, int[] ends) {
        this.codes = List.copyOf(codes);
        this.shownNames = List.copyOf(shownNames);
        this.parents = parents;
        this.ends = ends;
        for (var i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i), i);
        }
    }

    /**
     * Numbers regions.
     *
     * @throws ImageRefused when they are no tree, or one of more than eight steps
     */
    static RegionTree of(List<RegionRow> regions) {
        return new PreOrder(regions).tree();
    }

    public int size() {
        return codes.size();
    }

    /** The number of a region, or {@link #NONE}. */
    public int find(RegionCode code) {
        return numbers.getOrDefault(code, NONE);
    }

    int find(String code) {
        return find(new RegionCode(code));
    }

    public RegionCode code(int region) {
        return codes.get(region);
    }

    /** The name as answers show it; that of a county names its city, too. */
    public String shownName(int region) {
        return shownNames.get(region);
    }

    /** What a region is part of, or {@link #NONE}. */
    public int parent(int region) {
        return parents[region];
    }

    /** The number after the last that is part of the region. */
    public int end(int region) {
        return ends[region];
    }

    /** The codes of a region and of everything that holds it, the smallest first. */
    public List<RegionCode> path(int region) {
        var path = new ArrayList<RegionCode>();
        for (var at = region; at != NONE; at = parents[at]) {
            path.add(codes.get(at));
        }
        return path;
    }

    void write(ColumnWriter out) throws IOException {
        Texts.of(codes.stream().map(RegionCode::value).toList()).write("regions", out);
        Texts.of(shownNames).write("regions.names", out);
        out.ints("regions.parents", parents);
        out.ints("regions.ends", ends);
    }

    static RegionTree read(ColumnReader in) throws IOException {
        var codes = Texts.read("regions", in).list();
        var names = Texts.read("regions.names", in).list();
        var parents = in.ints("regions.parents", NONE, codes.size());
        var ends = in.ints("regions.ends", 0, codes.size() + 1);
        in.refuseUnless(
                names.size() == codes.size() && parents.length == codes.size() && ends.length == codes.size(),
                "regions");
        for (var region = 0; region < ends.length; region++) {
            in.refuseUnless(parents[region] < region && region < ends[region], "regions");
        }
        return new RegionTree(codes.stream().map(RegionCode::new).toList(), names, parents, ends);
    }

    /** Walks through the regions as through a book. */
    private static final class PreOrder {

        private final List<RegionRow> regions;
        private final Map<String, List<RegionRow>> parts = new HashMap<>();
        private final List<RegionCode> codes = new ArrayList<>();
        private final List<String> shownNames = new ArrayList<>();
        private final int[] parents;
        private final int[] ends;

        PreOrder(List<RegionRow> regions) {
            this.regions = regions.stream()
                    .sorted(Comparator.comparing(RegionRow::code))
                    .toList();
            parents = new int[regions.size()];
            ends = new int[regions.size()];
            for (var region : this.regions) {
                if (region.holders().size() > 1) {
                    throw new ImageRefused(ImageRefused.Reason.REGIONS_ARE_NO_TREE, region.code());
                }
                region.holders()
                        .forEach(holder -> parts.computeIfAbsent(holder, code -> new ArrayList<>())
                                .add(region));
            }
        }

        RegionTree tree() {
            for (var region : regions) {
                if (region.holders().isEmpty()) {
                    number(region, NONE, 0);
                }
            }
            if (codes.size() < regions.size()) {
                throw new ImageRefused(ImageRefused.Reason.REGIONS_ARE_NO_TREE, "a circle");
            }
            return new RegionTree(codes, shownNames, parents, Arrays.copyOf(ends, codes.size()));
        }

        private void number(RegionRow region, int parent, int steps) {
            if (steps > MOST_STEPS) {
                throw new ImageRefused(ImageRefused.Reason.REGIONS_ARE_NO_TREE, region.code());
            }
            int number = codes.size();
            codes.add(new RegionCode(region.code()));
            shownNames.add(region.shownName());
            parents[number] = parent;
            parts.getOrDefault(region.code(), List.of()).forEach(part -> number(part, number, steps + 1));
            ends[number] = codes.size();
        }
    }
}
