package vn.motcua.notices;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The carrier of short messages that comes with the house: a folder with one file per message, for an agency's gateway to SMS or
 * Zalo to fetch. No folder, no short messages.
 */
@Component
class FolderCarrier implements Carrier {

    private final String folder;

    FolderCarrier(@Value("${motcua.notices.outbox:}") String folder) {
        this.folder = folder;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isReady() {
        return !folder.isBlank();
    }

    /** A message that lies there already isn't laid down again. */
    @Override
    public void carry(Message message) throws NotCarried {
        try {
            Files.createDirectories(Path.of(folder));
            var file = Path.of(folder, message.key() + ".txt");
            Files.writeString(file, message.to() + "\n" + message.text() + "\n", CREATE_NEW, WRITE);
        } catch (FileAlreadyExistsException carried) {
            return;
        } catch (IOException e) {
            throw new NotCarried(String.valueOf(e.getMessage()), e);
        }
    }
}
