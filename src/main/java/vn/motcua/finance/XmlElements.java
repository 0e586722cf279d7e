package vn.motcua.finance;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements of a bank's file, written with their own checks: nothing empty, nothing longer than the standard allows. */
record XmlElements(XMLStreamWriter stream) {

    XmlElements open(String name) throws XMLStreamException {
        stream.writeStartElement(name);
        return this;
    }

    XmlElements close() throws XMLStreamException {
        stream.writeEndElement();
        return this;
    }

    XmlElements text(String name, @Nullable String text, int most) throws XMLStreamException {
        open(name);
        stream.writeCharacters(checked(name, text, most));
        return close();
    }

    XmlElements amount(String name, String currency, long dong) throws XMLStreamException {
        open(name);
        stream.writeAttribute("Ccy", currency);
        stream.writeCharacters(Long.toString(dong));
        return close();
    }

    private static String checked(String name, @Nullable String text, int most) {
        if (text == null
                || text.isBlank()
                || text.length() > most
                || text.chars().anyMatch(Character::isISOControl))
            throw new IllegalStateException("No good " + name + ": " + text);
        return text;
    }
}
