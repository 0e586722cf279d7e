package vn.motcua.finance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.motcua.dossier.Deaths;
import vn.motcua.dossier.Dossier.Beneficiary;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RegisterSilent;

/** A register that knows who is dead by what a test says, and is silent about whom a test names. */
class PlayedDeaths implements Deaths {

    private final Map<String, LocalDate> dead = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    void died(Person person, LocalDate on) {
        dead.put(person.idNumber(), on);
    }

    void alive(Person person) {
        dead.remove(person.idNumber());
    }

    void silentAbout(Person person) {
        unanswered.add(person.idNumber());
    }

    @Override
    public Map<String, LocalDate> among(Collection<Beneficiary> people) throws RegisterSilent {
        var found = new HashMap<String, LocalDate>();
        for (var person : people) {
            if (unanswered.contains(person.idNumber()))
                throw new RegisterSilent(new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE));
            if (dead.containsKey(person.idNumber())) found.put(person.idNumber(), dead.get(person.idNumber()));
        }
        return found;
    }
}
