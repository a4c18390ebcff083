package se.sofrep.job.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs independent pieces of work on as many threads as there are processors, started in the order
 * given: put the longest first. Results must not depend on which ends first.
 */
final class SideBySide implements AutoCloseable {
  private final ExecutorService threads;
  private final List<Future<?>> started = new ArrayList<>();

  SideBySide() {
    threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            work -> {
              Thread thread = new Thread(work, "sofrep");
              thread.setDaemon(true);
              return thread;
            });
  }

  void start(Runnable work) {
    started.add(threads.submit(work));
  }

  /** Waits for all; the fault of the first in order that failed is thrown here as it was there. */
  void finish() {
    for (Future<?> work : started) {
      try {
        work.get();
      } catch (ExecutionException e) {
        throw fault(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    started.clear();
  }

  private static RuntimeException fault(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  /** What has not begun never will. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
