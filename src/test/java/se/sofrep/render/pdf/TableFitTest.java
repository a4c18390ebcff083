package se.sofrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.document.Table;
import se.sofrep.render.SampleReport;

class TableFitTest {
  @Test
  void a_table_with_room_to_spare_is_set_in_full_size() {
    TableFit fit = TableFit.of(SampleReport.genderTable("a", 1, 4));
    assertThat(fit.size()).isEqualTo(9);
    assertThat(fit.wide()).isFalse();
    assertThat(sum(fit)).isBetween(TableFit.PORTRAIT / 2, TableFit.PORTRAIT);
  }

  /** Ten columns of millions under long words fit only on a page turned sideways. */
  @Test
  void a_wide_table_turns_the_page() {
    TableFit fit = TableFit.of(SampleReport.wide("a", 10, 3));
    assertThat(fit.wide()).isTrue();
    assertThat(fit.size()).isGreaterThanOrEqualTo(8);
    assertThat(sum(fit)).isLessThanOrEqualTo(TableFit.LANDSCAPE + 0.1);
  }

  /** Nothing can make 40 such columns fit; they are shrunk in proportion and stay on the paper. */
  @Test
  void even_a_hopeless_table_stays_on_the_paper() {
    TableFit fit = TableFit.of(SampleReport.wide("a", 40, 3));
    assertThat(sum(fit)).isLessThanOrEqualTo(TableFit.LANDSCAPE + 0.1);
    assertThat(fit.widths()).allMatch(width -> width > 5);
  }

  /** One endless word must not starve the numbers beside it. */
  @Test
  void an_endless_word_leaves_the_other_columns_their_room() {
    Table table =
        new Table(
            "a",
            0,
            "Ord",
            List.of(
                new Table.Column("Vad", "", Table.Format.TEXT),
                new Table.Column("Belopp", "", Table.Format.KRONOR)),
            List.of(SampleReport.row(Table.Kind.BODY, "x".repeat(500), "−12 345 678")),
            List.of());
    TableFit fit = TableFit.of(table);
    assertThat(fit.widths().get(1)).isGreaterThan(11 * 0.5 * fit.size());
    assertThat(sum(fit)).isLessThanOrEqualTo(TableFit.PORTRAIT + 0.1);
  }

  @ParameterizedTest
  @CsvSource({
    "Arbetslivsinriktad rehabilitering, Arbets|livs|inriktad rehabilitering",
    "Förrehabilitering, För|rehabilitering",
    "Strukturövergripande, Struktur|över|gripande",
    "Försörjningsstöd 2019, Försörjnings|stöd 2019",
    "Medlemsbidrag, Medlems|bidrag",
    "Kostnad, Kostnad",
    "Socialdemokratisk, Social|demokratisk",
    "Försäkringskassan, Försäkrings|kassan",
    "Överenskommelser, Över|enskommelser",
    "Grundskola/gymnasium, Grundskola/gymnasium",
  })
  void long_compounds_may_be_broken_at_their_joints(String words, String marked) {
    assertThat(SoftHyphens.mark(words).replace(SoftHyphens.HYPHEN, '|')).isEqualTo(marked);
  }

  private static double sum(TableFit fit) {
    return fit.widths().stream().mapToDouble(Double::doubleValue).sum();
  }
}
