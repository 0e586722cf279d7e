package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Hostile models made of honest ones: something foreign grafted onto one of their elements. */
final class HostileCorpus {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String ACTIVITI = "http://activiti.org/bpmn";
    private static final String EVIL = "${''.getClass().forName('java.lang.Runtime')}";

    /** Attributes as namespace, name, value. */
    static final List<List<String>> ATTRIBUTES = List.of(
            List.of(CAMUNDA, "class", "vn.motcua.journey.Probe"),
            List.of(CAMUNDA, "expression", EVIL),
            List.of(CAMUNDA, "delegateExpression", EVIL),
            List.of(CAMUNDA, "delegateExpression", "${dataSource}"),
            List.of(CAMUNDA, "type", "shell"),
            List.of(CAMUNDA, "type", "mail"),
            List.of(CAMUNDA, "type", "external"),
            List.of(CAMUNDA, "topic", "anyone"),
            List.of(CAMUNDA, "resultVariable", "x"),
            List.of(CAMUNDA, "assignee", EVIL),
            List.of(CAMUNDA, "assignee", "an"),
            List.of(CAMUNDA, "candidateUsers", "an"),
            List.of(CAMUNDA, "candidateGroups", EVIL),
            List.of(CAMUNDA, "candidateStarterGroups", "anyone"),
            List.of(CAMUNDA, "candidateStarterUsers", EVIL),
            List.of(CAMUNDA, "dueDate", EVIL),
            List.of(CAMUNDA, "followUpDate", EVIL),
            List.of(CAMUNDA, "priority", EVIL),
            List.of(CAMUNDA, "jobPriority", EVIL),
            List.of(CAMUNDA, "taskPriority", EVIL),
            List.of(CAMUNDA, "formKey", "embedded:app:evil.html"),
            List.of(CAMUNDA, "formRef", EVIL),
            List.of(CAMUNDA, "formRefVersion", EVIL),
            List.of(CAMUNDA, "formHandlerClass", "vn.motcua.journey.Probe"),
            List.of(CAMUNDA, "collection", EVIL),
            List.of(CAMUNDA, "elementVariable", "x"),
            List.of(CAMUNDA, "resource", "http://127.0.0.1/x"),
            List.of(CAMUNDA, "initiator", "x"),
            List.of(CAMUNDA, "decisionRef", "x"),
            List.of(CAMUNDA, "caseRef", "x"),
            List.of(CAMUNDA, "variableMappingClass", "vn.motcua.journey.Probe"),
            List.of(CAMUNDA, "variableMappingDelegateExpression", "${probe}"),
            List.of(CAMUNDA, "calledElementTenantId", EVIL),
            List.of(CAMUNDA, "calledElementVersion", EVIL),
            List.of(CAMUNDA, "errorMessage", EVIL),
            List.of(CAMUNDA, "errorCodeVariable", "x"),
            List.of(CAMUNDA, "exclusive", "false"),
            List.of(CAMUNDA, "async", "true"),
            List.of(CAMUNDA, "isStartableInTasklist", "true"),
            List.of(ACTIVITI, "class", "vn.motcua.journey.Probe"),
            List.of(ACTIVITI, "expression", EVIL),
            List.of(ACTIVITI, "delegateExpression", EVIL),
            List.of(ACTIVITI, "type", "shell"),
            List.of(ACTIVITI, "assignee", EVIL),
            List.of(ACTIVITI, "formKey", "x.html"),
            List.of("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation", "x http://127.0.0.1/x.xsd"),
            List.of("http://www.w3.org/2001/XMLSchema-instance", "noNamespaceSchemaLocation", "http://127.0.0.1/x.xsd"),
            List.of("http://www.w3.org/XML/1998/namespace", "base", "http://127.0.0.1/"),
            List.of("http://evil.example/x", "anything", "x"),
            List.of("", "name", EVIL),
            List.of("", "id", "#{probe}"),
            List.of("", "implementation", "##WebService"),
            List.of("", "operationRef", "x"),
            List.of("", "language", "juel"),
            List.of("", "scriptFormat", "juel"),
            List.of("", "isForCompensation", "true"));

    /** Children as namespace, name, text. */
    static final List<List<String>> CHILDREN = List.of(
            List.of(BPMN, "scriptTask", ""),
            List.of(BPMN, "script", EVIL),
            List.of(BPMN, "sendTask", ""),
            List.of(BPMN, "receiveTask", ""),
            List.of(BPMN, "businessRuleTask", ""),
            List.of(BPMN, "manualTask", ""),
            List.of(BPMN, "intermediateThrowEvent", ""),
            List.of(BPMN, "inclusiveGateway", ""),
            List.of(BPMN, "complexGateway", ""),
            List.of(BPMN, "transaction", ""),
            List.of(BPMN, "adHocSubProcess", ""),
            List.of(BPMN, "multiInstanceLoopCharacteristics", ""),
            List.of(BPMN, "standardLoopCharacteristics", ""),
            List.of(BPMN, "conditionalEventDefinition", ""),
            List.of(BPMN, "compensateEventDefinition", ""),
            List.of(BPMN, "signalEventDefinition", ""),
            List.of(BPMN, "escalationEventDefinition", ""),
            List.of(BPMN, "linkEventDefinition", ""),
            List.of(BPMN, "potentialOwner", ""),
            List.of(BPMN, "humanPerformer", ""),
            List.of(BPMN, "ioSpecification", ""),
            List.of(BPMN, "dataObject", ""),
            List.of(BPMN, "import", ""),
            List.of(BPMN, "interface", ""),
            List.of(BPMN, "itemDefinition", ""),
            List.of(BPMN, "documentation", EVIL),
            List.of(CAMUNDA, "executionListener", ""),
            List.of(CAMUNDA, "taskListener", ""),
            List.of(CAMUNDA, "connector", ""),
            List.of(CAMUNDA, "inputOutput", ""),
            List.of(CAMUNDA, "field", ""),
            List.of(CAMUNDA, "script", EVIL),
            List.of(CAMUNDA, "formData", ""),
            List.of(CAMUNDA, "properties", ""),
            List.of(CAMUNDA, "errorEventDefinition", ""),
            List.of(CAMUNDA, "failedJobRetryTimeCycle", EVIL),
            List.of(CAMUNDA, "list", ""),
            List.of(CAMUNDA, "map", ""),
            List.of(ACTIVITI, "executionListener", ""),
            List.of(ACTIVITI, "taskListener", ""),
            List.of(ACTIVITI, "field", ""),
            List.of("http://www.w3.org/1999/xhtml", "script", "alert(1)"),
            List.of("http://www.w3.org/2001/XInclude", "include", ""),
            List.of("http://evil.example/x", "anything", ""));

    private HostileCorpus() {}

    /** The house's own models and the small ones of these tests. */
    static Map<String, byte[]> honest() {
        var models = new LinkedHashMap<>(Deployer.models());
        models.put("processes/honest.bpmn", HonestModels.DIAGRAM.getBytes(UTF_8));
        models.put("processes/rules/processingDays.dmn", HonestModels.TABLE.getBytes(UTF_8));
        models.put("forms/acceptDossier.form", HonestModels.FORM.getBytes(UTF_8));
        return models;
    }

    /** Departments that have every verb: what is refused then, is refused for itself. */
    static Departments anyVerb() {
        return new Departments(new StaticListableBeanFactory()) {
            @Override
            @Nullable
            JavaDelegate verb(String department, String verb) {
                return execution -> {};
            }
        };
    }

    static Document parse(byte[] model) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(model));
    }

    static List<Element> elements(Document document) {
        var nodes = document.getElementsByTagName("*");
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    static void graftAttribute(Element element, List<String> attribute) {
        var space = attribute.get(0);
        if (space.isEmpty()) element.setAttribute(attribute.get(1), attribute.get(2));
        else element.setAttributeNS(space, prefix(space) + attribute.get(1), attribute.get(2));
    }

    static void graftChild(Element element, List<String> child) {
        var grafted = element.getOwnerDocument().createElementNS(child.get(0), prefix(child.get(0)) + child.get(1));
        grafted.setTextContent(child.get(2));
        element.insertBefore(grafted, element.getFirstChild());
    }

    private static String prefix(String space) {
        return space.endsWith("namespace") ? "xml:" : "grafted:";
    }

    static byte[] write(Document document) throws Exception {
        var text = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString().getBytes(UTF_8);
    }
}
