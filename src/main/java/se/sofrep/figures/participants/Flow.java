package se.sofrep.figures.participants;

import java.util.Optional;
import se.sofrep.domain.Base;
import se.sofrep.figures.Definition;
import se.sofrep.figures.ParticipantDefinitions;

/** The figures {@code deltagare.<word>} that add up over genders and interventions. */
enum Flow {
  CURRENT(ParticipantDefinitions.CURRENT),
  NEW(ParticipantDefinitions.NEW),
  CLOSED(ParticipantDefinitions.CLOSED),
  ONGOING(ParticipantDefinitions.ONGOING),
  ANONYMOUS(ParticipantDefinitions.ANONYMOUS),
  MISREGISTERED(ParticipantDefinitions.MISREGISTERED);

  private final Definition figure;

  Flow(Definition figure) {
    this.figure = figure;
  }

  Definition figure() {
    return figure;
  }

  /** Empty for those who are in no other figure. */
  Optional<Base> base() {
    return ordinal() < Base.values().length
        ? Optional.of(Base.values()[ordinal()])
        : Optional.empty();
  }

  static Flow of(Base base) {
    return values()[base.ordinal()];
  }
}
