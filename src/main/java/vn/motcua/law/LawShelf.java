package vn.motcua.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.law.figures.LawFigures;

/** Puts the figures of the law on the shelf, read once. */
@Configuration(proxyBeanMethods = false)
class LawShelf {

    @Bean
    LawFigures lawFigures() {
        return LawFigures.read();
    }
}
