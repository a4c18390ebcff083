package se.sofrep.source.input;

import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.Variable;

/** {@code forfragningar}: referrals and enquiries. */
public final class EnquiryReader extends RowReader<Enquiry> {
  private final ValueList parties;
  private final ValueList municipalities;
  private final ValueList outcomes;

  public EnquiryReader(Association association) {
    super("forfragningar", association);
    this.parties = codes.of(Variable.PARTY);
    this.municipalities = codes.of(Variable.MUNICIPALITY);
    this.outcomes = codes.listed("utfall");
  }

  @Override
  Optional<Enquiry> row(InputRow row) {
    Optional<LocalDate> date = row.requiredDate("datum");
    Optional<String> intervention = interventions.optional(row);
    row.required("utfall");
    if (row.failed() || date.isEmpty() || intervention.isEmpty()) {
      return Optional.empty();
    }
    if (row.text("kön").isEmpty()) {
      noGender(row);
    }
    return Optional.of(
        new Enquiry(
            row.at(),
            date.get(),
            intervention.get(),
            strange.use(parties, row, "part"),
            strange.use(municipalities, row, "kommun"),
            strange.use(genders, row, "kön"),
            strange.use(outcomes, row, "utfall")));
  }
}
