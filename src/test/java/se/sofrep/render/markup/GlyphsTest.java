package se.sofrep.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class GlyphsTest {
  private final Glyphs glyphs = new Glyphs();

  /** Found in another spelling: nothing is lost, so nothing is reported. */
  @ParameterizedTest
  @CsvSource({
    "Åsa Öberg, Åsa Öberg",
    "A\u030asa, Åsa", // A and a ring of its own, as macOS writes file names
    "a\u0308, ä",
    "H\u2082O, H2O",
    "\uff21\uff22, AB", // as wide as Chinese signs
    "\u2192 arbete, -> arbete",
    "18\u201124, 18-24", // a hyphen that does not break
    "1\u202f234, 1\u00a0234", // a narrow no-break space
    "soft\u2060ware, software", // a mark without width
    "\u01e7, g",
  })
  void a_twin_is_found(String words, String printed) {
    assertThat(glyphs.printable(words)).isEqualTo(printed);
    assertThat(glyphs.missing()).isEmpty();
  }

  @Test
  void what_has_no_twin_is_replaced_sign_by_sign_and_remembered_once() {
    assertThat(glyphs.printable("中a中b😀")).isEqualTo("�a�b�");
    assertThat(glyphs.missing()).containsExactly(0x4e2d, 0x1f600);
  }

  /** One cut stands for all when glyphs are looked up, so all must show the same characters. */
  @ParameterizedTest
  @FieldSource("se.sofrep.render.markup.Typeface#ALL")
  void every_cut_shows_the_same_characters(Typeface face) {
    for (int c = ' '; c < 0x3000; c++) {
      assertThat(face.shows(c)).as("%s U+%04X", face, c).isEqualTo(Typeface.REGULAR.shows(c));
    }
    assertThat(face.shows(Glyphs.MISSING.codePointAt(0))).isTrue();
  }

  /** Numbers stand under each other only if all digits are equally wide. */
  @ParameterizedTest
  @FieldSource("se.sofrep.render.markup.Typeface#ALL")
  void digits_are_of_one_width(Typeface face) {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(face.width(String.valueOf(digit))).isEqualTo(face.width("0"));
    }
  }
}
