package org.dauys.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What Spring puts together. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {}
