package se.sofrep.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

class WrapTest {
  private static final double SIZE = 9;

  @Test
  void longQuestionsAreWrappedWhole() {
    for (String question : SampleCharts.QUESTIONS) {
      assertThat(String.join(" ", Wrap.lines(question, SIZE, 120))).isEqualTo(question);
      assertThat(Wrap.lines(question, SIZE, 120))
          .allSatisfy(l -> assertThat(Typeface.width(l, SIZE)).isLessThanOrEqualTo(120));
    }
  }

  @Test
  void noBreakSpaceKeepsNumbersTogether() {
    double width = Typeface.width("omkring 10", SIZE);
    assertThat(Wrap.lines("omkring 10\u00a0000", SIZE, width))
        .containsExactly("omkring", "10\u00a0000");
  }

  @Test
  void wordsTooLongForALineBreakAfterTheirHyphen() {
    double width = Typeface.width("Sjukpenning/reha", SIZE);
    assertThat(Wrap.lines("Sjukpenning/rehabiliteringspenning", SIZE, width).get(0))
        .isEqualTo("Sjukpenning/");
  }

  @Test
  void lineBreaksAndControlsBecomeSpaces() {
    assertThat(Wrap.clean(" a\nb\u0007c\ud800 ")).isEqualTo("a b c");
  }

  @Test
  void oneLineIsCutOnlyWhenItMust() {
    assertThat(Wrap.fit("10 av 28", SIZE, 200)).isEqualTo("10 av 28");
    assertThat(Wrap.fit("10 av 28", SIZE, 20)).endsWith("…");
  }
}
