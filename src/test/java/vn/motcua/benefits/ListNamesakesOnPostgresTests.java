package vn.motcua.benefits;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class ListNamesakesOnPostgresTests extends ListNamesakesTests {}
