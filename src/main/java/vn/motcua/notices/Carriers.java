package vn.motcua.notices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.notices.Carrier.Message;
import vn.motcua.notices.Carrier.NotCarried;

/** Who carries what. What nobody carries is never written. */
@Component
class Carriers {

    private final Map<Channel, Carrier> byChannel = new EnumMap<>(Channel.class);

    Carriers(List<Carrier> carriers) {
        carriers.stream().filter(Carrier::isReady).forEach(carrier -> byChannel.put(carrier.channel(), carrier));
    }

    boolean carry(Channel channel) {
        return channel == Channel.BELL || byChannel.containsKey(channel);
    }

    void carry(Channel channel, Message message) throws NotCarried {
        var carrier = byChannel.get(channel);
        if (carrier == null) throw new NotCarried("Nobody carries " + channel, new IllegalStateException());
        carrier.carry(message);
    }
}
