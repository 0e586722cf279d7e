package vn.motcua.journey;

import static vn.motcua.journey.Layer.CLASSES;
import static vn.motcua.journey.Layer.EXPRESSIONS;
import static vn.motcua.journey.Layer.PARSED;
import static vn.motcua.journey.Layer.RESOLVER;
import static vn.motcua.journey.Layer.SCRIPTS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A hostile diagram: what it draws, whether a stock engine falls to it, and the guards that stop it even alone. */
record Attack(String name, String diagram, boolean harmsStockEngine, Set<Layer> stoppedBy) {

    private static final String REFLECTION =
            "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch %s')}"
                    .formatted(Probe.FILE);
    private static final String BEAN = "${probe.touch()}";
    private static final String FIELDS =
            """
            <extensionElements><X:field name="command" stringValue="touch"/><X:field name="arg1" stringValue="%s"/>
            <X:field name="wait" stringValue="true"/></extensionElements>"""
                    .formatted(Probe.FILE);
    private static final String PROBE = "vn.motcua.journey.Probe";

    static List<Attack> all() {
        return List.of(
                harm(
                        "reflection in an expression",
                        service("camunda:expression=\"" + REFLECTION + "\"", ""),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                harm(
                        "reflection in a delegate expression",
                        service("camunda:delegateExpression=\"" + REFLECTION + "\"", ""),
                        EXPRESSIONS,
                        RESOLVER),
                harm(
                        "reflection under the activiti alias",
                        service("activiti:expression=\"" + REFLECTION + "\"", ""),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                harm("a shell task", service("camunda:type=\"shell\"", FIELDS.replace("X:", "camunda:")), PARSED),
                harm(
                        "a shell task under the activiti alias",
                        service("activiti:type=\"shell\"", FIELDS.replace("X:", "activiti:")),
                        PARSED),
                harm("a JUEL script task", script("juel", REFLECTION), SCRIPTS, PARSED),
                harm(
                        "a JUEL script listener",
                        service(
                                "camunda:delegateExpression=\"${reception.act}\"",
                                extension(
                                        "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">"
                                                + REFLECTION + "</camunda:script></camunda:executionListener>")),
                        SCRIPTS),
                harm(
                        "a JUEL script as input",
                        service(
                                "camunda:delegateExpression=\"${reception.act}\"",
                                extension(
                                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"juel\">"
                                                + REFLECTION
                                                + "</camunda:script></camunda:inputParameter></camunda:inputOutput>")),
                        SCRIPTS,
                        PARSED),
                harm(
                        "the engine's own services",
                        service(
                                "camunda:expression=\"${execution.getProcessEngineServices().getIdentityService().deleteUser('an')}\"",
                                ""),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                harm(
                        "the engine's services as properties",
                        service(
                                "camunda:expression=\"${execution.processEngineServices.identityService.deleteUser('an')}\"",
                                ""),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                harm(
                        "a bean's method",
                        service("camunda:expression=\"" + BEAN + "\"", ""),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                harm("a bean that is no department", service("camunda:delegateExpression=\"${probe}\"", ""), RESOLVER),
                harm(
                        "fields injected into a bean",
                        service(
                                "camunda:delegateExpression=\"${probe}\"",
                                FIELDS.replace("X:", "camunda:")
                                        .replaceAll("(?s)<camunda:field name=\"(arg1|wait)\".*?/>", "")),
                        RESOLVER),
                harm("a class", service("camunda:class=\"" + PROBE + "\"", ""), CLASSES, PARSED),
                harm(
                        "a class under the activiti alias",
                        service("activiti:class=\"" + PROBE + "\"", ""),
                        CLASSES,
                        PARSED),
                harm(
                        "a class as execution listener",
                        service(
                                "camunda:delegateExpression=\"${reception.act}\"",
                                extension("<camunda:executionListener event=\"start\" class=\"" + PROBE + "\"/>")),
                        CLASSES),
                harm(
                        "an expression as execution listener",
                        service(
                                "camunda:delegateExpression=\"${reception.act}\"",
                                extension("<camunda:executionListener event=\"start\" expression=\"" + BEAN + "\"/>")),
                        EXPRESSIONS,
                        RESOLVER),
                harm(
                        "a class as task listener",
                        user("", extension("<camunda:taskListener event=\"create\" class=\"" + PROBE + "\"/>")),
                        CLASSES),
                harm(
                        "an expression as task listener",
                        user("", extension("<camunda:taskListener event=\"create\" expression=\"" + BEAN + "\"/>")),
                        EXPRESSIONS,
                        RESOLVER),
                harm(
                        "a script as task listener",
                        user(
                                "",
                                extension(
                                        "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"juel\">"
                                                + REFLECTION + "</camunda:script></camunda:taskListener>")),
                        SCRIPTS),
                harm("an expression as assignee", user("camunda:assignee=\"" + BEAN + "\"", ""), EXPRESSIONS, RESOLVER),
                harm(
                        "an expression as candidate group",
                        user("camunda:candidateGroups=\"" + BEAN + "\"", ""),
                        EXPRESSIONS,
                        RESOLVER),
                harm("an expression as a task's name", user("name=\"" + BEAN + "\"", ""), EXPRESSIONS, RESOLVER),
                harm(
                        "an expression as a task's documentation",
                        user("", "<documentation>" + BEAN + "</documentation>"),
                        EXPRESSIONS,
                        RESOLVER),
                harm("an expression as due date", user("camunda:dueDate=\"" + BEAN + "\"", ""), EXPRESSIONS, RESOLVER),
                harm(
                        "an expression as job priority",
                        service(
                                "camunda:delegateExpression=\"${reception.act}\" camunda:asyncBefore=\"true\" camunda:jobPriority=\""
                                        + BEAN + "\"",
                                ""),
                        EXPRESSIONS,
                        RESOLVER),
                harm(
                        "an expression in a timer",
                        element(
                                "intermediateCatchEvent",
                                "",
                                "<timerEventDefinition><timeDuration>" + BEAN
                                        + "</timeDuration></timerEventDefinition>"),
                        EXPRESSIONS,
                        RESOLVER),
                harm(
                        "an expression as input",
                        service(
                                "camunda:delegateExpression=\"${reception.act}\"",
                                extension("<camunda:inputOutput><camunda:inputParameter name=\"x\">" + BEAN
                                        + "</camunda:inputParameter></camunda:inputOutput>")),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                nuisance(
                        "an expression into a called part",
                        element(
                                "callActivity",
                                "calledElement=\"none\"",
                                extension("<camunda:in sourceExpression=\"" + BEAN + "\" target=\"x\"/>")),
                        EXPRESSIONS),
                harm(
                        "an expression as the called part",
                        element("callActivity", "calledElement=\"" + BEAN + "\"", ""),
                        EXPRESSIONS,
                        RESOLVER),
                harm(
                        "an expression as a loop",
                        element(
                                "userTask",
                                "",
                                "<multiInstanceLoopCharacteristics><loopCardinality>${probe.touch().length()}</loopCardinality></multiInstanceLoopCharacteristics>"),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                harm(
                        "an expression in a thrown message",
                        element(
                                "intermediateThrowEvent",
                                "",
                                "<messageEventDefinition camunda:expression=\"" + BEAN + "\"/>"),
                        EXPRESSIONS,
                        RESOLVER,
                        PARSED),
                harm(
                        "a class in a thrown message",
                        element(
                                "intermediateThrowEvent",
                                "",
                                "<messageEventDefinition camunda:class=\"" + PROBE + "\"/>"),
                        CLASSES,
                        PARSED),
                harm(
                        "a class in a send task",
                        element("sendTask", "camunda:class=\"" + PROBE + "\"", ""),
                        CLASSES,
                        PARSED),
                harm("an expression in a condition", condition("", BEAN + " "), EXPRESSIONS, RESOLVER),
                harm("a script in a condition", condition("language=\"juel\"", REFLECTION), SCRIPTS),
                nuisance(
                        "JavaScript",
                        script("javascript", "java.lang.Runtime.getRuntime().exec('touch')"),
                        SCRIPTS,
                        PARSED),
                nuisance(
                        "the data source as delegate",
                        service("camunda:delegateExpression=\"${dataSource}\"", ""),
                        RESOLVER),
                nuisance(
                        "an external worker",
                        service("camunda:type=\"external\" camunda:topic=\"anyone\"", ""),
                        PARSED),
                nuisance(
                        "a mail task",
                        service(
                                "camunda:type=\"mail\"",
                                extension(
                                        "<camunda:field name=\"to\" stringValue=\"a@b\"/><camunda:field name=\"text\" stringValue=\"x\"/>")),
                        PARSED),
                nuisance(
                        "a business rule task",
                        element("businessRuleTask", "camunda:decisionRef=\"" + BEAN + "\"", ""),
                        EXPRESSIONS,
                        PARSED),
                nuisance("an embedded form", user("camunda:formKey=\"embedded:app:forms/evil.html\"", "")),
                nuisance(
                        "a doctype",
                        diagram("<manualTask id=\"t\"/>")
                                .replace(
                                        "<definitions",
                                        "<!DOCTYPE definitions [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><definitions")));
    }

    private static Attack harm(String name, String diagram, Layer... stoppedBy) {
        return new Attack(name, diagram, true, Set.of(stoppedBy));
    }

    private static Attack nuisance(String name, String diagram, Layer... stoppedBy) {
        var layers = EnumSet.noneOf(Layer.class);
        layers.addAll(List.of(stoppedBy));
        return new Attack(name, diagram, false, layers);
    }

    private static String service(String attributes, String content) {
        return element("serviceTask", attributes, content);
    }

    private static String user(String attributes, String content) {
        return element("userTask", attributes, content);
    }

    private static String script(String language, String text) {
        return element("scriptTask", "scriptFormat=\"" + language + "\"", "<script>" + text + "</script>");
    }

    private static String extension(String content) {
        return "<extensionElements>" + content + "</extensionElements>";
    }

    private static String element(String kind, String attributes, String content) {
        var alias = (attributes + content).contains("activiti:") ? " xmlns:activiti=\"http://activiti.org/bpmn\"" : "";
        return diagram("<%s id=\"t\"%s %s>%s</%s>".formatted(kind, alias, attributes, content, kind));
    }

    private static String condition(String attributes, String text) {
        return service("camunda:delegateExpression=\"${reception.act}\"", "")
                .replace(
                        "targetRef=\"e\"/>",
                        "targetRef=\"e\"><conditionExpression xsi:type=\"tFormalExpression\" %s>%s</conditionExpression></sequenceFlow>"
                                .formatted(attributes, text));
    }

    private static String diagram(String step) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">
                  <process id="attack" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>%s
                    <sequenceFlow id="g" sourceRef="t" targetRef="e"/><endEvent id="e"/>
                  </process>
                </definitions>
                """
                .formatted(step);
    }

    @Override
    public String toString() {
        return name;
    }
}
