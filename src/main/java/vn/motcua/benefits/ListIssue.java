package vn.motcua.benefits;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.LeaveBook.Entry;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssueObserver;

/** Once a list's decision is issued: enters the leave it grants, and sends back what it doesn't settle. */
@Component
class ListIssue implements IssueObserver {

    private final ListDecision decisions;
    private final LeaveBook leaves;
    private final ListReturn back;

    ListIssue(ListDecision decisions, LeaveBook leaves, ListReturn back) {
        this.decisions = decisions;
        this.leaves = leaves;
        this.back = back;
    }

    @Override
    public void issued(Dossier dossier, Decision decision) {
        if (!dossier.isList()) return;
        if (decision.kind() == Kind.GRANT)
            leaves.enter(
                    dossier.code(),
                    decisions.granted(dossier).stream()
                            .flatMap(granted -> entries(dossier, granted).stream())
                            .toList());
        back.send(dossier, decision, decisions.returned(dossier));
    }

    private static List<Entry> entries(Dossier dossier, ListDecision.Granted granted) {
        var code = dossier.code().value();
        return granted.taken().entrySet().stream()
                .map(year -> new Entry(
                        granted.award().line(), LeaveTaken.of(granted.line(), year.getKey(), year.getValue(), code)))
                .toList();
    }
}
