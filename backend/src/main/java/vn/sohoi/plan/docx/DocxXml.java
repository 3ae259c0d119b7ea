package vn.sohoi.plan.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sohoi.plan.docx.DocxRefused.Reason;

/** Walks through one part. A document type declaration has no business in a .docx, so it ends the reading. */
final class DocxXml {
    private static final int DEEPEST = 90;

    /** Told of every element of WordprocessingML by its local name. */
    interface Listener {
        void start(String name, DocxXml at);

        void end(String name);

        default void text(String text) {}
    }

    private final XMLStreamReader reader;

    private DocxXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static void walk(byte[] part, Listener listener) {
        if (part == null) {
            return;
        }
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            walk(reader, new DocxXml(reader), listener);
        } catch (XMLStreamException e) {
            throw new DocxRefused(Reason.NOT_A_DOCUMENT);
        }
    }

    private static void walk(XMLStreamReader reader, DocxXml at, Listener listener) throws XMLStreamException {
        var depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new DocxRefused(Reason.TOO_LARGE);
                    }
                    listener.start(at.name(), at);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(at.name());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    listener.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new DocxRefused(Reason.ENTITIES);
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Drawings and formulas have a "p" and a "t" of their own; theirs are named with their prefix. */
    private String name() {
        var space = reader.getNamespaceURI();
        var word = space != null && space.endsWith("/wordprocessingml/main")
                || space != null && space.contains("wordprocessingml/2006/main");
        return word ? reader.getLocalName() : reader.getPrefix() + ":" + reader.getLocalName();
    }

    /** An attribute of the element, or null. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String value() {
        return attribute("val");
    }

    /** A whole number no list ever reaches the end of; anything else is {@code otherwise}. */
    int number(int otherwise) {
        var value = value();
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** A switch such as {@code <w:vanish/>} or {@code <w:vanish w:val="0"/>}. */
    boolean isOn() {
        var value = value();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
