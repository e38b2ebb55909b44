package org.dauys.server;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** What Spring puts together. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {
    /** The one clock. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
