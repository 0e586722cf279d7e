package vn.motcua.contributions;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class IdentitiesOnPostgresTests extends IdentitiesTests {}
