package io.liantu.intake.table;

import javax.xml.stream.XMLStreamReader;

/** What a cell or a shared text of a workbook asks the reader to hold, while it is scanned. */
final class ScannedCell {

    private static final int LONGEST_NUMBER = 10;
    private static final int LETTERS = 26;

    private final TextLimits limits;
    private final StringBuilder index = new StringBuilder();
    private boolean within;
    private boolean shared;
    private boolean inValue;
    private long length;
    private long column;

    ScannedCell(TextLimits limits) {
        this.limits = limits;
    }

    void begin(String element, XMLStreamReader xml) {
        switch (element) {
            case "row" -> column = 0;
            case "si" -> open(false);
            case "c" -> {
                open("s".equals(xml.getAttributeValue(null, "t")));
                var address = xml.getAttributeValue(null, "r");
                column = address == null ? column + 1 : column(address);
            }
            case "v" -> inValue = true;
            default -> {}
        }
    }

    void text(String text) {
        length += within ? text.length() : 0;
        if (shared && inValue && index.length() <= LONGEST_NUMBER) {
            index.append(text, 0, Math.min(text.length(), LONGEST_NUMBER + 1));
        }
    }

    /** The number of the shared text that a cell asks for; -1 where it ends nothing that asks for one. */
    long end(String element) {
        inValue &= !element.equals("v");
        if (!element.equals("c") && !element.equals("si")) {
            return -1;
        }
        within = false;
        var asked = shared ? index.toString() : "";
        return asked.matches("\\d{1,10}") ? Long.parseLong(asked) : -1;
    }

    boolean isTooLarge() {
        return length > limits.cellCharacters() || column > limits.columns();
    }

    private void open(boolean isShared) {
        within = true;
        shared = isShared;
        inValue = false;
        length = 0;
        index.setLength(0);
    }

    /** Counted from one, 0 where the address has no letters. */
    private static long column(String address) {
        long column = 0;
        for (int i = 0; i < address.length() && i < LONGEST_NUMBER; i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter >= 0 && letter < LETTERS) {
                column = column * LETTERS + letter + 1;
            }
        }
        return column;
    }
}
