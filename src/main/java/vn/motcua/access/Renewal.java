package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** After a change of one's own account: every other session ends, and this one goes on with the account as it stands now. */
@Component
class Renewal {

    private final Accounts accounts;
    private final Sessions sessions;

    Renewal(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    void renew(Officer person, HttpServletRequest request, HttpServletResponse response) {
        sessions.endOthers(person, request.getSession().getId());
        var officer = accounts.loadUserByUsername(person.actor().account());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Way.present().enteredBy(officer));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
