package io.github.valuematrix.sandbox.bench;

import java.lang.management.ManagementFactory;

/** Watches how much memory is really in use, by collecting all garbage every few seconds. */
final class LiveHeap implements AutoCloseable {

    private static final long BETWEEN_MILLIS = 5000;
    private static final double MEBIBYTE = 1 << 20;

    private final Thread thread = new Thread(this::watch, "live heap");
    private volatile long peak;

    LiveHeap() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException end) {
            look();
        }
    }

    private synchronized void look() {
        System.gc();
        peak = Math.max(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    double peakMiB() {
        return peak / MEBIBYTE;
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
