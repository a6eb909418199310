package io.liantu.web.picture;

import io.liantu.web.picture.Drawing.Band;
import io.liantu.web.picture.Drawing.Place;
import io.liantu.web.picture.Sketch.Box;
import io.liantu.web.picture.Sketch.Link;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Draws a sketch in layers from left to right, after Sugiyama, Tagawa and Toda (1981, DOI 10.1109/TSMC.1981.4308636).
 * {@link Columns} chooses the layers, Eclipse ELK orders each of them for few crossings, places the boxes and leads
 * long links between them. The same sketch always gives the same drawing. A link that goes back or stays in its column
 * is part of a cycle; it is drawn straight and has no say in the order.
 */
final class LayeredLayout {

    private static final double HEIGHT = 30;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Sketch sketch;
    private final Map<String, Integer> columns;
    private final Map<Integer, Double> widths = new TreeMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Link, ElkEdge> edges = new LinkedHashMap<>();

    private LayeredLayout(Sketch sketch) {
        this.sketch = sketch;
        this.columns = Columns.of(sketch);
        sketch.boxes().forEach(box -> widths.merge(columns.get(box.id()), box.width(), Math::max));
        sketch.boxes().forEach(this::add);
        sketch.links().forEach(this::add);
    }

    static Drawing draw(Sketch sketch) {
        var layout = new LayeredLayout(sketch);
        LayoutSettings.applyTo(layout.graph);
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        return layout.drawing();
    }

    private void add(Box box) {
        var node = ElkGraphUtil.createNode(graph);
        int column = columns.getOrDefault(box.id(), 0);
        node.setDimensions(widths.getOrDefault(column, box.width()), HEIGHT);
        node.setLocation(-column * LayoutSettings.FAR_APART, 0);
        nodes.put(box.id(), node);
    }

    private void add(Link link) {
        var from = columns.get(link.from());
        var to = columns.get(link.to());
        if (from != null && to != null && from > to) {
            edges.put(link, ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to())));
        }
    }

    private Drawing drawing() {
        var places = new HashMap<String, Place>();
        nodes.forEach(
                (id, node) -> places.put(id, new Place(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        return new Drawing(graph.getWidth(), graph.getHeight(), places, paths(places), bands(places));
    }

    private Map<Link, String> paths(Map<String, Place> places) {
        var paths = new HashMap<Link, String>();
        for (var link : sketch.links()) {
            var edge = edges.get(link);
            var from = places.get(link.from());
            var to = places.get(link.to());
            if (edge != null) {
                paths.put(link, Course.of(edge));
            } else if (from != null && to != null) {
                paths.put(link, Course.back(from, to));
            }
        }
        return paths;
    }

    private List<Band> bands(Map<String, Place> places) {
        var bands = new TreeMap<Integer, Band>();
        for (var box : sketch.boxes()) {
            var place = Objects.requireNonNull(places.get(box.id()));
            bands.merge(box.band(), new Band(box.band(), place.x(), place.width()), LayeredLayout::both);
        }
        return List.copyOf(bands.values());
    }

    private static Band both(Band one, Band other) {
        var x = Math.min(one.x(), other.x());
        var right = Math.max(one.x() + one.width(), other.x() + other.width());
        return new Band(one.band(), x, right - x);
    }
}
