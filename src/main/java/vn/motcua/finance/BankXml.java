package vn.motcua.finance;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a bank's file into elements: UTF-8 only, no DTD, no entities but XML's own, bounded in size and depth. */
final class BankXml {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_DEPTH = 40;
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XMLStreamReader reader;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private @Nullable XmlNode root;

    private BankXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** @throws BankFileRefused if the file can't be read safely and whole */
    static XmlNode read(byte[] content) {
        if (content.length == 0) throw new BankFileRefused(0, "", "finance.bank.empty");
        if (content.length > MOST_BYTES) throw new BankFileRefused(0, "", "finance.bank.size");
        demandUtf8(content);
        try {
            var stream =
                    FACTORY.createXMLStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8.name());
            try {
                return new BankXml(stream).tree();
            } finally {
                stream.close();
            }
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw new BankFileRefused(place == null ? 0 : place.getLineNumber(), "", "finance.bank.xml");
        }
    }

    private static void demandUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException e) {
            throw new BankFileRefused(0, "", "finance.bank.encoding");
        }
    }

    private XmlNode tree() throws XMLStreamException {
        var declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase(StandardCharsets.UTF_8.name()))
            throw new BankFileRefused(1, "", "finance.bank.encoding");
        while (reader.hasNext()) take(reader.next());
        if (root == null) throw new BankFileRefused(0, "", "finance.bank.xml");
        return root;
    }

    private void take(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty()) open.peek().append(reader.getText());
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new BankFileRefused(line(), "DOCTYPE", "finance.bank.doctype");
            default -> {}
        }
    }

    private void begin() {
        if (open.size() == MOST_DEPTH) throw new BankFileRefused(line(), reader.getLocalName(), "finance.bank.depth");
        var node = new XmlNode(reader.getLocalName(), reader.getNamespaceURI(), line());
        for (var at = 0; at < reader.getAttributeCount(); at++)
            node.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        if (root == null) root = node;
        else if (!node.namespace().equals(root.namespace()))
            throw new BankFileRefused(line(), node.name(), "finance.bank.namespace", node.namespace());
        if (!open.isEmpty()) open.peek().add(node);
        open.push(node);
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }
}
