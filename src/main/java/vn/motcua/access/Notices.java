package vn.motcua.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.access.PersonalNotice.Said;

/** All that a person is to be told now. */
@Component
class Notices {

    private final ObjectProvider<PersonalNotice> rooms;

    Notices(ObjectProvider<PersonalNotice> rooms) {
        this.rooms = rooms;
    }

    List<Said> now(Officer person) {
        return rooms.stream().flatMap(room -> room.now(person).stream()).toList();
    }
}
