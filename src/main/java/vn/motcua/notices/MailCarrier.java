package vn.motcua.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends e-mail by SMTP; not before a server is named ({@code spring.mail.host}). */
@Component
class MailCarrier implements Carrier {

    private static final String DOMAIN = "@motcua";

    private final @Nullable JavaMailSender sender;
    private final String from;

    MailCarrier(ObjectProvider<JavaMailSender> sender, @Value("${motcua.notices.from}") String from) {
        this.sender = sender.getIfAvailable();
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isReady() {
        return sender != null;
    }

    @Override
    public void carry(Message message) throws NotCarried {
        if (sender == null) throw new NotCarried("No SMTP server is named", new IllegalStateException());
        try {
            sender.send(letter(message));
        } catch (MailException | MessagingException e) {
            throw new NotCarried(String.valueOf(e.getMessage()), e);
        }
    }

    /** Under the same number each time it is tried: servers and programs drop the second of two alike. */
    private MimeMessage letter(Message message) throws MessagingException {
        var letter = new MimeMessage((Session) null) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + message.key() + DOMAIN + ">");
            }
        };
        var text = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        text.setFrom(from);
        text.setTo(message.to());
        text.setSubject(message.subject());
        text.setText(message.text());
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }
}
