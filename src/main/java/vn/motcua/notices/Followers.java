package vn.motcua.notices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;

/** Who follows which dossier. */
@Component
class Followers {

    private final JdbcClient jdbc;

    Followers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<String> of(DossierCode dossier) {
        return jdbc.sql("select username from notice_follow where dossier = ? order by username")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    @Transactional(readOnly = true)
    public boolean isFollowing(String account, DossierCode dossier) {
        return jdbc.sql("select count(*) from notice_follow where username = ? and dossier = ?")
                        .params(account, dossier.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional(readOnly = true)
    public List<DossierCode> by(String account) {
        return jdbc
                .sql("select dossier from notice_follow where username = ? order by dossier")
                .param(account)
                .query(String.class)
                .stream()
                .map(DossierCode::new)
                .toList();
    }

    /** Nothing happens if the person follows it already. */
    @Transactional
    public void follow(String account, DossierCode dossier) {
        jdbc.sql(
                        """
                        insert into notice_follow (username, dossier)
                        select a.username, ? from account a where a.username = ? and not exists (
                          select 1 from notice_follow f where f.username = a.username and f.dossier = ?)""")
                .params(dossier.value(), account, dossier.value())
                .update();
    }

    @Transactional
    public void leave(String account, DossierCode dossier) {
        jdbc.sql("delete from notice_follow where username = ? and dossier = ?")
                .params(account, dossier.value())
                .update();
    }
}
