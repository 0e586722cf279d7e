package vn.motcua.tasklist;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.access.Colleagues;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Consulting;
import vn.motcua.dossier.DossierCode;

/** Tells other rooms who is asked for opinions: whom a dossier is opened to, and whom notices concern. */
@Component
@Transactional(readOnly = true)
class OpenQuestions implements Consulting {

    private final OpinionBook book;
    private final Colleagues colleagues;

    OpenQuestions(OpinionBook book, Colleagues colleagues) {
        this.book = book;
        this.colleagues = colleagues;
    }

    @Override
    public boolean isAsked(Officer person, DossierCode dossier) {
        return book.on(dossier).stream()
                .anyMatch(opinion -> opinion.isOpen() && opinion.asked().is(person));
    }

    @Override
    public List<String> asked(long opinion) {
        return book.find(opinion)
                .map(Opinion::asked)
                .map(asked -> asked.isColleague()
                        ? Stream.of(asked.account())
                        : colleagues.in(asked.unit(), Addressees.roles(asked.department())).stream()
                                .map(Actor::account))
                .map(Stream::toList)
                .orElse(List.of());
    }

    @Override
    public List<String> asking(long opinion) {
        return book.find(opinion).map(each -> each.question().by().account()).stream()
                .toList();
    }
}
