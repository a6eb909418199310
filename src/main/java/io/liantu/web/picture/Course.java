package io.liantu.web.picture;

import io.liantu.web.picture.Drawing.Place;
import java.util.Locale;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;

/** The course of a link as an SVG path: it flows from point to point and meets each one horizontally. */
final class Course {

    private final StringBuilder path = new StringBuilder();
    private double x;
    private double y;

    private Course(double x, double y) {
        this.x = x;
        this.y = y;
        append("M", x, y);
    }

    static String of(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        var course = new Course(section.getStartX(), section.getStartY());
        section.getBendPoints().forEach(bend -> course.flowTo(bend.getX(), bend.getY()));
        course.flowTo(section.getEndX(), section.getEndY());
        return course.path.toString();
    }

    /** The course of a link that does not go right: from the left side of a box to the right side of another. */
    static String back(Place from, Place to) {
        var course = new Course(from.x(), from.middle());
        course.flowTo(to.right(), to.middle());
        return course.path.toString();
    }

    private void flowTo(double nextX, double nextY) {
        var middle = (x + nextX) / 2;
        append("C", middle, y);
        append(" ", middle, nextY);
        append(" ", nextX, nextY);
        x = nextX;
        y = nextY;
    }

    private void append(String command, double atX, double atY) {
        path.append(command).append(String.format(Locale.ROOT, "%.1f %.1f", atX, atY));
    }
}
