package io.liantu.intake.table;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What a cell or a shared text of a workbook asks the reader to hold, while it is scanned. */
final class ScannedCell {

    private static final int LONGEST_ADDRESS = 10;
    private static final int LETTERS = 26;

    /** A cell within a cell could hide from the scan what the reader finds. */
    private static final Set<String> NEVER_WITHIN = Set.of("c", "si", "row");

    private final TextLimits limits;
    private boolean within;
    private boolean nested;
    private boolean shared;
    private boolean inValue;
    private long asked = -1;
    private long length;
    private long column;

    ScannedCell(TextLimits limits) {
        this.limits = limits;
    }

    void begin(String element, XMLStreamReader xml) {
        nested |= inValue || (within && NEVER_WITHIN.contains(element));
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

    void text(XMLStreamReader xml) {
        length += within ? xml.getTextLength() : 0;
        if (shared && inValue) {
            xml.getText().chars().forEach(this::digit);
        }
    }

    /** As the reader takes a number: with a sign and with zeros before it. What is no number it refuses by itself. */
    private void digit(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            asked = Math.min(Math.max(asked, 0) * 10 + digit, Integer.MAX_VALUE);
        }
    }

    /** The number of the shared text that a cell asks for; -1 where it ends nothing that asks for one. */
    long end(String element) {
        inValue &= !element.equals("v");
        if (!element.equals("c") && !element.equals("si")) {
            return -1;
        }
        within = false;
        return shared ? asked : -1;
    }

    boolean isTooLarge() {
        return nested || length > limits.cellCharacters() || column > limits.columns();
    }

    private void open(boolean isShared) {
        within = true;
        shared = isShared;
        inValue = false;
        length = 0;
        asked = -1;
    }

    /** Counted from one, 0 where the address has no letters. */
    private static long column(String address) {
        long column = 0;
        for (int i = 0; i < address.length() && i < LONGEST_ADDRESS; i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter >= 0 && letter < LETTERS) {
                column = column * LETTERS + letter + 1;
            }
        }
        return column;
    }
}
