package se.sofrep.disclosure.register;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Where properties get their registers from: {@code @Domain(Registers.class)}. */
public final class Registers extends DomainContextBase {
  /** Another number makes other registers of the same seeds of the properties. */
  private static final long OTHERS = Long.getLong("sofrep.registers", 0);

  @Provide
  Arbitrary<Register> registers() {
    Arbitrary<Boolean> oneInTwo = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.longs().between(1, 1_000_000),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(3, 20, 50, 90, 100),
            Arbitraries.integers().between(1, 5),
            oneInTwo,
            oneInTwo,
            Arbitraries.of(0, 1, 2, 3),
            Arbitraries.of(0, 4, 20))
        .as(
            (seed, size, women, insatser, group, before, more, enquiries) ->
                new Register(
                    seed + OTHERS * 1_000_000,
                    size,
                    women,
                    insatser,
                    group,
                    before,
                    more % 2 == 1,
                    more > 1,
                    enquiries));
  }
}
