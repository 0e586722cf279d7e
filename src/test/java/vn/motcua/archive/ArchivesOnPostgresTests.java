package vn.motcua.archive;

import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class ArchivesOnPostgresTests extends ArchivesTests {}
