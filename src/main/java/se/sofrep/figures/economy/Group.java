package se.sofrep.figures.economy;

import java.util.Arrays;
import java.util.Optional;
import se.sofrep.figures.Names;

/** The part of a statement that an account belongs to; a line lies inside one group. */
public enum Group {
  FIXED_ASSETS(Line.FIXED_ASSETS, Side.ASSET),
  STOCK(Line.STOCK, Side.ASSET),
  RECEIVABLES(Line.RECEIVABLES, Side.ASSET),
  PLACEMENTS(Line.PLACEMENTS, Side.ASSET),
  CASH(Line.CASH, Side.ASSET),
  EQUITY(Line.OPENING_EQUITY, Side.DEBT),
  PROVISIONS(Line.PROVISIONS, Side.DEBT),
  LONG_DEBT(Line.LONG_DEBT, Side.DEBT),
  SHORT_DEBT(Line.SHORT_DEBT, Side.DEBT),
  INCOME(Line.OTHER_INCOME, Side.RESULT),
  COSTS(Line.COSTS, Side.RESULT),
  DEPRECIATION(Line.DEPRECIATION, Side.RESULT),
  /** Income or cost by the sign of the account's sum in the period. */
  FINANCIAL(Line.FINANCIAL_INCOME + " / " + Line.FINANCIAL_COSTS, Side.RESULT),
  FINANCIAL_INCOME(Line.FINANCIAL_INCOME, Side.RESULT),
  FINANCIAL_COSTS(Line.FINANCIAL_COSTS, Side.RESULT),
  EXTRAORDINARY(Line.EXTRAORDINARY, Side.RESULT),
  /** The closing transfer of the year's result to equity (899x): neither income nor cost. */
  TRANSFER(Line.RESULT, Side.NONE),
  /** Class 9, internal accounts: left out. */
  LEFT_OUT("", Side.NONE);

  /** Which side of which statement. */
  enum Side {
    ASSET,
    DEBT,
    RESULT,
    NONE
  }

  private final String line;
  private final Side side;

  Group(String line, Side side) {
    this.line = line;
    this.side = side;
  }

  /** The line of an account for which {@code konton} names no other. */
  public String line() {
    return line;
  }

  boolean isBalance() {
    return side == Side.ASSET || side == Side.DEBT;
  }

  boolean isAsset() {
    return side == Side.ASSET;
  }

  /** Income and costs of every kind: what the result and the operating statement are made of. */
  public boolean isResult() {
    return side == Side.RESULT;
  }

  /** The group that a line named in {@code konton} means, whatever the accounts' class. */
  static Optional<Group> ofLine(String line) {
    String folded = Names.fold(line);
    return switch (folded) {
      case "medlemsbidrag", "medlemsavgifter", "verksamhetensintakter" -> Optional.of(INCOME);
      case "egetkapital" -> Optional.of(EQUITY);
      case "arsresultat", "aretsresultat" -> Optional.of(TRANSFER);
      case "kortfristigaplaceringar" -> Optional.of(PLACEMENTS);
      case "kortfristigafordringar" -> Optional.of(RECEIVABLES);
      case "likvidamedel", "kassabank" -> Optional.of(CASH);
      default ->
          Arrays.stream(values())
              .filter(group -> !group.line.isEmpty() && Names.fold(group.line).equals(folded))
              .findFirst();
    };
  }
}
