package vn.motcua.tasklist;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class NextTaskOnPostgresTests extends NextTaskTests {}
