package io.liantu.timetabling;

import java.util.List;

/**
 * One assignment of a data file.
 *
 * @param line where its name stands, from 1
 * @param rows a number as one row of one, a list as one row, a table as its rows, sets as one row each
 */
record Field(String name, int line, Shape shape, List<List<Integer>> rows) {

    /** What stands behind the equals sign. */
    enum Shape {
        NUMBER("3"),
        LIST("[1,2]"),
        TABLE("[|1,2,3, |1,3,1|]"),
        SETS("[{1,2},{}]");

        private final String example;

        Shape(String example) {
            this.example = example;
        }

        String example() {
            return example;
        }
    }

    Field {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Itself, if it is of this shape; an empty list is a list, a table and sets at once. */
    Field as(Shape wanted) {
        var isEmpty = shape == Shape.LIST && rows.get(0).isEmpty();
        if (shape != wanted && !(isEmpty && wanted != Shape.NUMBER)) {
            throw InstanceProblem.shape(line, name, wanted.example());
        }
        return isEmpty && wanted != Shape.LIST ? new Field(name, line, wanted, List.of()) : this;
    }

    /** Its only number. */
    int number(int from, int to) {
        var number = as(Shape.NUMBER).rows.get(0).get(0);
        refuseBeyond(number, from, to);
        return number;
    }

    /** Its numbers, as many as there are of something. */
    List<Integer> numbers(int many, String counted, int from, int to) {
        var numbers = as(Shape.LIST).rows.get(0);
        refuseOtherCount(numbers.size(), many, counted);
        numbers.forEach(number -> refuseBeyond(number, from, to));
        return numbers;
    }

    /** Its rows or sets, as many as there are of something. */
    List<List<Integer>> rows(Shape wanted, int many, String counted) {
        var all = as(wanted).rows;
        refuseOtherCount(all.size(), many, counted);
        return all;
    }

    void refuseBeyond(int number, int from, int to) {
        if (number < from || number > to) {
            throw InstanceProblem.range(line, name, number, from, to);
        }
    }

    private void refuseOtherCount(int given, int expected, String counted) {
        if (given != expected) {
            throw InstanceProblem.count(line, name, given, expected, counted);
        }
    }
}
