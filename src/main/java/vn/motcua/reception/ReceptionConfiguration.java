package vn.motcua.reception;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Lets an agency set what the sources leave open. */
@Configuration
@EnableConfigurationProperties(ReceptionSettings.class)
class ReceptionConfiguration {}
