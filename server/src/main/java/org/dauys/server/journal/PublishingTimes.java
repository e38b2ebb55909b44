package org.dauys.server.journal;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** When checkpoints are published: at the start, and then so often that nobody waits long for a proof. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PublishingTimes {
    private static final int SECONDS = 10;

    private final Checkpoints checkpoints;

    PublishingTimes(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Scheduled(fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void publish() {
        checkpoints.publish();
    }
}
