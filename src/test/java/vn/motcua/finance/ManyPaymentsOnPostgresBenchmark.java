package vn.motcua.finance;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class ManyPaymentsOnPostgresBenchmark extends ManyPaymentsBenchmark {}
