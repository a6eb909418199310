package io.liantu.timetabling;

import io.liantu.timetabling.Field.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the assignments of a MiniZinc data file: numbers, lists, tables and lists of sets; % begins a comment. */
final class FieldReader {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<blank>[\\s\\uFEFF]+|%[^\\r\\n]*)|\\.\\.|[\\p{L}_][\\w]*|-?\\d+|[^\\s]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NAME = Pattern.compile("[\\p{L}_]\\w*");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private static final String END = "";

    private static final int MOST_IN_RANGE = 100_000;

    private final Matcher tokens;
    private String token = END;
    private int line = 1;
    private int tokenLine = 1;

    private FieldReader(String text) {
        tokens = TOKEN.matcher(text);
        advance();
    }

    /** The assignments by their names, in their order. */
    static Map<String, Field> read(String text) {
        var reader = new FieldReader(text);
        var fields = new LinkedHashMap<String, Field>();
        while (!reader.token.equals(END)) {
            var field = reader.field();
            if (fields.put(field.name(), field) != null) {
                throw InstanceProblem.twice(field.line(), field.name());
            }
        }
        return fields;
    }

    private Field field() {
        var start = tokenLine;
        var name = token;
        if (!NAME.matcher(name).matches()) {
            throw unexpected("nBusiness = …;");
        }
        advance();
        take("=");
        var field = value(name, start);
        if (!token.equals(END)) {
            take(";");
        }
        return field;
    }

    private Field value(String name, int start) {
        if (!token.equals("[")) {
            return new Field(name, start, Shape.NUMBER, List.of(List.of(number())));
        }
        take("[");
        if (token.equals("|")) {
            return new Field(name, start, Shape.TABLE, table());
        }
        return token.equals("{")
                ? new Field(name, start, Shape.SETS, sets())
                : new Field(name, start, Shape.LIST, List.of(numbersUntil("]")));
    }

    /** From the first bar to the bracket. */
    private List<List<Integer>> table() {
        var rows = new ArrayList<List<Integer>>();
        take("|");
        while (!token.equals("]")) {
            rows.add(numbersUntil("|"));
        }
        take("]");
        return rows;
    }

    private List<List<Integer>> sets() {
        var sets = new ArrayList<List<Integer>>();
        while (!token.equals("]")) {
            take("{");
            sets.add(numbersUntil("}"));
            skipComma("]");
        }
        take("]");
        return sets;
    }

    /** Numbers and ranges with commas between them, up to and with an end. */
    private List<Integer> numbersUntil(String end) {
        var numbers = new ArrayList<Integer>();
        while (!token.equals(end)) {
            var first = number();
            numbers.add(first);
            if (token.equals("..")) {
                take("..");
                var last = number();
                if (last - first > MOST_IN_RANGE) {
                    throw unexpected(Integer.toString(first));
                }
                IntStream.rangeClosed(first + 1, last).forEach(numbers::add);
            }
            skipComma(end);
        }
        take(end);
        return numbers;
    }

    private void skipComma(String end) {
        if (!token.equals(end)) {
            take(",");
        }
    }

    private int number() {
        if (!NUMBER.matcher(token).matches()) {
            throw unexpected("0");
        }
        var number = Integer.parseInt(token);
        advance();
        return number;
    }

    private void take(String expected) {
        if (!token.equals(expected)) {
            throw unexpected(expected);
        }
        advance();
    }

    private InstanceProblem unexpected(String expected) {
        return InstanceProblem.unexpected(tokenLine, token, expected);
    }

    private void advance() {
        token = END;
        while (tokens.find()) {
            if (tokens.group("blank") == null) {
                token = tokens.group();
                tokenLine = line;
                return;
            }
            line += (int) tokens.group().lines().count() - 1 + (endsLine(tokens.group()) ? 1 : 0);
        }
        tokenLine = line;
    }

    private static boolean endsLine(String blank) {
        return blank.endsWith("\n") || blank.endsWith("\r");
    }
}
