package vn.motcua.journey;

import static vn.motcua.journey.Answer.answer;

/** One small diagram, table and form as the house draws them, and the department they name. */
final class HonestModels {

    static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="definitions" targetNamespace="http://motcua.vn/processes">
              <collaboration id="agency"><participant id="office" name="Bảo hiểm xã hội tỉnh" processRef="honest"/></collaboration>
              <process id="honest" name="Tiếp nhận hồ sơ" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <documentation>isComplete, remindAt</documentation>
                <laneSet id="lanes"><lane id="reception" name="Bộ phận Một cửa"><flowNodeRef>verifyPapers</flowNodeRef></lane></laneSet>
                <startEvent id="dossierSubmitted" name="Hồ sơ đã nộp"/>
                <sequenceFlow id="toVerify" sourceRef="dossierSubmitted" targetRef="verifyPapers"/>
                <serviceTask id="verifyPapers" name="Kiểm đếm giấy tờ" camunda:delegateExpression="${reception.verifyPapers}">
                  <extensionElements><camunda:failedJobRetryTimeCycle>R5/PT10M</camunda:failedJobRetryTimeCycle></extensionElements>
                </serviceTask>
                <sequenceFlow id="toIsComplete" sourceRef="verifyPapers" targetRef="isComplete"/>
                <exclusiveGateway id="isComplete" name="Đủ thành phần?"/>
                <sequenceFlow id="isCompleteYes" name="Có" sourceRef="isComplete" targetRef="acceptDossier">
                  <conditionExpression xsi:type="tFormalExpression">${isComplete}</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="isCompleteNo" name="Không" sourceRef="isComplete" targetRef="dossierRefused">
                  <conditionExpression xsi:type="tFormalExpression">${!isComplete}</conditionExpression>
                </sequenceFlow>
                <userTask id="acceptDossier" name="Tiếp nhận hồ sơ" camunda:candidateGroups="reception.clerk" camunda:formRef="acceptDossier" camunda:formRefBinding="latest"/>
                <boundaryEvent id="afterReminder" name="Đến hạn nhắc" attachedToRef="acceptDossier" cancelActivity="false">
                  <timerEventDefinition><timeDate xsi:type="tFormalExpression">${remindAt}</timeDate></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="toReminded" sourceRef="afterReminder" targetRef="clerkReminded"/>
                <endEvent id="clerkReminded" name="Đã nhắc"/>
                <sequenceFlow id="toSettle" sourceRef="acceptDossier" targetRef="settlement"/>
                <callActivity id="settlement" name="Giải quyết chế độ" calledElement="settleBenefit" camunda:calledElementBinding="deployment">
                  <extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}"/>
                    <camunda:in source="dossier" target="dossier"/>
                    <camunda:out source="hasPayment" target="hasPayment"/>
                  </extensionElements>
                </callActivity>
                <sequenceFlow id="toSettled" sourceRef="settlement" targetRef="dossierSettled"/>
                <endEvent id="dossierSettled" name="Hồ sơ đã giải quyết"/>
                <endEvent id="dossierRefused" name="Hồ sơ bị từ chối"/>
              </process>
              <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="agency">
                <bpmndi:BPMNShape id="verifyPapersShape" bpmnElement="verifyPapers"><dc:Bounds x="160" y="80.5" width="100" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="toVerifyEdge" bpmnElement="toVerify"><di:waypoint x="100" y="120"/><di:waypoint x="160" y="120"/></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;

    static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="processing" name="Thời hạn giải quyết" namespace="http://motcua.vn/rules">
              <decision id="processingDays" name="Thời hạn giải quyết" camunda:historyTimeToLive="P3650D">
                <decisionTable id="table" hitPolicy="UNIQUE">
                  <input id="procedureInput" label="Thủ tục"><inputExpression id="procedureText" typeRef="string"><text>procedure</text></inputExpression></input>
                  <input id="receivedInput" label="Ngày nhận"><inputExpression id="receivedText" typeRef="date"><text>receivedOn</text></inputExpression></input>
                  <output id="days" label="Số ngày" name="days" typeRef="integer"/>
                  <rule id="new"><description>Luật 41/2024/QH15, Điều 78</description>
                    <inputEntry id="i1"><text>"lumpSum"</text></inputEntry>
                    <inputEntry id="i2"><text>&gt;= date("2025-07-01")</text></inputEntry>
                    <outputEntry id="o1"><text>7</text></outputEntry></rule>
                  <rule id="old"><description>Luật 58/2014/QH13, Điều 110</description>
                    <inputEntry id="i3"><text>"lumpSum", "pension"</text></inputEntry>
                    <inputEntry id="i4"><text>&lt; date("2025-07-01")</text></inputEntry>
                    <outputEntry id="o2"><text>10</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    static final String FORM =
            """
            {"type": "default", "id": "acceptDossier", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
               {"type": "text", "id": "intro", "text": "Kiểm tra **thành phần hồ sơ** trước khi tiếp nhận."},
               {"type": "textfield", "id": "phone", "key": "phone", "label": "Số điện thoại", "validate": {"required": true, "pattern": "0[0-9]{9}", "maxLength": 10}},
               {"type": "select", "id": "channel", "key": "channel", "label": "Hình thức", "values": [{"label": "Tại quầy", "value": "counter"}]},
               {"type": "group", "id": "proxy", "label": "Uỷ quyền", "components": [
                 {"type": "datetime", "id": "until", "key": "until", "dateLabel": "Đến ngày", "subtype": "date", "conditional": {"hide": "=channel != \\"counter\\""}}]}]}
            """;

    private HonestModels() {}

    static Delegates reception() {
        return new Delegates() {
            {
                verb("verifyPapers", dossier -> answer("isComplete", true)
                        .and("remindAt", new java.util.Date(4_000_000_000_000L)));
            }
        };
    }
}
