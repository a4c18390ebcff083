package se.sofrep.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import se.sofrep.domain.Birth;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Location;

/** One row of deltagare in test code; a person of its own unless named. */
public final class TestRow {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private final String intervention;
  private final LocalDate start;
  private final Map<Variable, List<String>> values = new EnumMap<>(Variable.class);
  private String person = "p" + NEXT.incrementAndGet();
  private String gender = "Kvinna";
  private Birth birth = Birth.UNKNOWN;
  private Optional<LocalDate> end = Optional.empty();
  private boolean anonymous;

  private TestRow(String intervention, String start) {
    this.intervention = intervention;
    this.start = LocalDate.parse(start);
  }

  /** An ongoing participation of a woman. */
  public static TestRow row(String intervention, String start) {
    return new TestRow(intervention, start);
  }

  /** One that has ended. */
  public static TestRow row(String intervention, String start, String end) {
    return new TestRow(intervention, start).end(end);
  }

  public TestRow end(String day) {
    end = Optional.of(LocalDate.parse(day));
    return this;
  }

  public TestRow man() {
    return gender("Man");
  }

  public TestRow gender(String value) {
    gender = value;
    return this;
  }

  public TestRow person(String pseudonym) {
    person = pseudonym;
    return this;
  }

  public TestRow age(int years) {
    birth = new Birth(years, null, null);
    return this;
  }

  public TestRow birthYear(int year) {
    birth = new Birth(null, year, null);
    return this;
  }

  public TestRow born(String day) {
    birth = new Birth(null, null, LocalDate.parse(day));
    return this;
  }

  public TestRow with(Variable variable, String... several) {
    values.put(variable, List.of(several));
    return this;
  }

  public TestRow reason(String... reasons) {
    return with(Variable.CLOSURE_REASON, reasons);
  }

  public TestRow anonymous() {
    anonymous = true;
    person = "";
    return this;
  }

  public Participation build() {
    return new Participation(
        Location.of("2019/deltagare.csv", 2),
        person,
        intervention,
        gender,
        birth,
        start,
        end,
        values,
        anonymous);
  }
}
