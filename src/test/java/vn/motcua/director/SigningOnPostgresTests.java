package vn.motcua.director;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class SigningOnPostgresTests extends SigningTests {}
