package io.liantu.intake.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the parts of a workbook before it is read, with the parser that reads it. The reader takes a cell's
 * address and the number of a shared text at their word and holds whatever they ask for, so a workbook of a few bytes
 * could fill the memory; and entities 实体 have no place in a workbook.
 */
final class WorkbookScan {

    private static final XMLInputFactory PARSERS = parsers();
    private static final int MOST_ARRAY_FORMULAS = 5_000;
    private static final String SHARED = "sharedStrings+xml";

    private final Object workbook;
    private final ArchiveLimits limits;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private String sharedPart = "xl/sharedStrings.xml";
    private int sharedParts;
    private long highest = -1;
    private int sheets;
    private int arrayFormulas;

    WorkbookScan(Object workbook, ArchiveLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
    }

    /** Looks at one part, up to where it is no XML: nor can the reader go on from there. */
    void look(String part, InputStream content) {
        if (!parts.add(lower(part))) {
            throw UnusableSource.unreadable(workbook);
        }
        try {
            var xml = PARSERS.createXMLStreamReader(new MarkupBound(content, this::tooWide));
            var cell = new ScannedCell(limits.text());
            while (xml.hasNext()) {
                look(part, xml, xml.next(), cell);
            }
        } catch (XMLStreamException notXml) {
            // What the reader makes of it is told when it is read.
        }
    }

    /** Whether every shared text that a cell asks for is there. */
    void refuseUnlessComplete() {
        if (sharedParts > 1 || highest >= texts.getOrDefault(lower(sharedPart), 0)) {
            throw UnusableSource.unreadable(workbook);
        }
    }

    private void look(String part, XMLStreamReader xml, int event, ScannedCell cell) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw UnusableSource.entities(workbook);
            case XMLStreamConstants.START_ELEMENT -> begin(part, xml, cell);
            case XMLStreamConstants.END_ELEMENT -> highest = Math.max(highest, cell.end(xml.getLocalName()));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> cell.text(xml);
            default -> {}
        }
        if (cell.isTooLarge()) {
            throw tooWide();
        }
    }

    private void begin(String part, XMLStreamReader xml, ScannedCell cell) {
        var element = xml.getLocalName();
        cell.begin(element, xml);
        switch (element) {
            case "si" -> texts.merge(lower(part), 1, Integer::sum);
            case "Override" -> override(xml);
            case "sheet" -> sheets++;
            case "f" -> arrayFormulas += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
            default -> {}
        }
        if (sheets > limits.entries() || arrayFormulas > MOST_ARRAY_FORMULAS) {
            throw tooWide();
        }
    }

    private void override(XMLStreamReader xml) {
        var type = xml.getAttributeValue(null, "ContentType");
        var name = xml.getAttributeValue(null, "PartName");
        if (type != null && name != null && type.endsWith(SHARED)) {
            sharedParts++;
            sharedPart = name.startsWith("/") ? name.substring(1) : name;
        }
    }

    private static String lower(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    private UnusableSource tooWide() {
        return UnusableSource.tooWide(workbook, limits.text());
    }

    /** As the reader has it. */
    private static XMLInputFactory parsers() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
