package se.sofrep.job.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void allWorkIsDoneWhenItIsFinished() {
    Set<Integer> done = new ConcurrentSkipListSet<>();
    try (SideBySide work = new SideBySide()) {
      for (int i = 0; i < 100; i++) {
        int number = i;
        work.start(() -> done.add(number));
      }
      work.finish();
    }
    assertThat(done).hasSize(100);
  }

  /** Whichever fails first on the clock, the same input must say the same fault. */
  @Test
  void theFirstFaultInOrderIsTheOneThatIsTold() {
    try (SideBySide work = new SideBySide()) {
      work.start(
          () -> {
            pause();
            throw new IllegalStateException("the first");
          });
      work.start(
          () -> {
            throw new IllegalStateException("the second");
          });
      assertThatThrownBy(work::finish)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the first");
    }
  }

  @Test
  void anErrorIsToldAsItIs() {
    try (SideBySide work = new SideBySide()) {
      work.start(
          () -> {
            throw new StackOverflowError("deep");
          });
      assertThatThrownBy(work::finish).isInstanceOf(StackOverflowError.class);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
