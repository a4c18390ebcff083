package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.UnformattableValueException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/**
 * Numbers that a template compares with are exact and must not be printed as they are: only {@code
 * antal}, {@code procent} and their like print, rounded once and with their figure.
 */
final class UnprintableNumbers extends TemplateNumberFormat {
  static final String NAME = "jamforelse";

  static final TemplateNumberFormatFactory FACTORY =
      new TemplateNumberFormatFactory() {
        @Override
        public TemplateNumberFormat get(String arguments, Locale locale, Environment environment) {
          return new UnprintableNumbers();
        }
      };

  @Override
  public String formatToPlainText(TemplateNumberModel number) throws UnformattableValueException {
    throw new UnformattableValueException(
        "a number for comparing cannot be printed: use antal(), procent(), av(), kr() or tkr()");
  }

  @Override
  public boolean isLocaleBound() {
    return false;
  }

  @Override
  public String getDescription() {
    return NAME;
  }
}
