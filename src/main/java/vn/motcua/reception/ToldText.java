package vn.motcua.reception;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Map;
import vn.motcua.journey.forms.Facts;

/** Reads a program's facts as a clerk would have typed them, so that both meet the same form. */
class ToldText extends StdDeserializer<Map<String, String>> {

    ToldText() {
        super(Map.class);
    }

    @Override
    public Map<String, String> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Facts.typed(parser.<JsonNode>readValueAsTree());
    }
}
