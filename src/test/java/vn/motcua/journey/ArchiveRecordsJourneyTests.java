package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveRecordsJourneyTests extends BareJourney {

    ArchiveRecordsJourneyTests() {
        super("archiveRecords");
    }

    @Test
    void shelvesAndPacksTheRecords() {
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("shelveRecords").task().hasCandidateGroup("archive.archivist");
        complete("shelveRecords");

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("drawControlSlip", "shelveRecords", "packRecords", "recordsArchived");
    }
}
