package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts for the insured by a certified authorisation (Law 41/2024/QH15 art. 10.2d). To receive money it holds
 * at most twelve months from the day it was made.
 */
public record Representative(
        String name,
        String idNumber,
        String phone,
        @Nullable String email,
        String address,
        String certifier,
        String certificateNumber,
        LocalDate establishedOn,
        @Nullable LocalDate statedUntil,
        Set<Scope> scopes) {

    public Representative {
        scopes = Set.copyOf(scopes);
    }

    /** Whether the authorisation covers an act on a day. */
    public boolean covers(Scope scope, LocalDate day) {
        return scopes.contains(scope)
                && !day.isBefore(establishedOn)
                && (statedUntil == null || !day.isAfter(statedUntil))
                && (scope != Scope.RECEIVE_MONEY || !day.isAfter(establishedOn.plusMonths(12)));
    }

    /** What an authorisation may cover. */
    public enum Scope {
        SUBMIT,
        SUPPLEMENT,
        COLLECT_RESULT,
        RECEIVE_MONEY
    }
}
