package org.dauys.protocol;

/** How much memory this thread has asked for. The room does not read the module that knows, so it is asked by reflection. */
final class Allocation {
    private Allocation() {}

    static long bytes() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("this Java does not count what a thread asks for", missing);
        }
    }
}
