package vn.motcua.reception;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class CounterOnPostgresTests extends CounterTests {}
