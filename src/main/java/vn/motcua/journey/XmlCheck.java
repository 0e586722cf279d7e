package vn.motcua.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model by the parser the engine uses, and refuses what its vocabulary doesn't hold. */
class XmlCheck extends DefaultHandler {

    private static final int DEEPEST = 64;

    private final Vocabulary vocabulary;
    private final Departments departments;
    private final ModelPolicy.Faults faults;
    private final Deque<Place> places = new ArrayDeque<>();

    XmlCheck(Vocabulary vocabulary, Departments departments, ModelPolicy.Faults faults) {
        this.vocabulary = vocabulary;
        this.departments = departments;
        this.faults = faults;
    }

    void read(byte[] bytes) {
        try {
            parser().parse(new InputSource(new ByteArrayInputStream(bytes)), this);
        } catch (SAXException | IOException unreadable) {
            faults.add("", "xml", String.valueOf(unreadable.getMessage()));
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException(unsafe);
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (!vocabulary.namespaces().contains(uri)) faults.add(prefix, "namespace", uri);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (places.size() >= DEEPEST) throw new SAXException("Too deep");
        var name = new QName(uri, local);
        var label = label(qualified, attributes);
        var word = vocabulary.words().get(name);
        var kind = places.isEmpty() ? rootKind(name) : places.element().kindOf(name);
        if (word == null || kind == null) faults.add(label, "element", qualified);
        else check(word, label, attributes);
        places.push(new Place(
                label, word, word == null || kind == null ? null : word.textWithin(kind), new StringBuilder()));
    }

    private @Nullable ValueKind rootKind(QName name) {
        return name.equals(vocabulary.root()) ? ValueKind.TEXT : null;
    }

    private void check(Vocabulary.Word word, String label, Attributes attributes) {
        for (var i = 0; i < attributes.getLength(); i++) {
            var kind = word.attributes().get(new QName(attributes.getURI(i), attributes.getLocalName(i)));
            var value = attributes.getValue(i);
            if (kind == null) faults.add(label, "attribute", attributes.getQName(i));
            else if (!kind.accepts(value, departments))
                faults.add(label, "value." + kind, attributes.getQName(i), value);
        }
    }

    private static String label(String qualified, Attributes attributes) {
        var id = attributes.getValue("id");
        return id == null ? qualified : qualified + " " + id;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        places.element().text().append(text, start, length);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        var place = places.pop();
        var text = place.text().toString().strip();
        if (place.textKind() == null ? !text.isEmpty() : !place.textKind().accepts(text, departments))
            faults.add(place.label(), place.textKind() == null ? "text" : "value." + place.textKind(), qualified, text);
    }

    @Override
    public void processingInstruction(String target, @Nullable String data) {
        faults.add("", "element", "?" + target);
    }

    /** Where the reading stands: an element, its word if it has one, and its text so far. */
    private record Place(
            String label, Vocabulary.@Nullable Word word, @Nullable ValueKind textKind, StringBuilder text) {

        @Nullable
        ValueKind kindOf(QName child) {
            return word == null ? null : word.children().get(child);
        }
    }
}
