package vn.motcua.notices;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class NoticesOnPostgresTests extends NoticesTests {}
