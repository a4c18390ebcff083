package se.sofrep.domain;

/**
 * @param number account number as a string; leading zeros matter
 * @param name empty when the ledger gives none
 */
public record Account(String number, String name) {
  /** First digit: 1 assets, 2 equity and liabilities, 3 income, 4–7 costs, 8 financial. */
  public char accountClass() {
    return number.isEmpty() ? ' ' : number.charAt(0);
  }

  /** Whether it belongs to the balance sheet (classes 1 and 2). */
  public boolean isBalance() {
    return accountClass() == '1' || accountClass() == '2';
  }

  public String label() {
    return name.isBlank() ? number : number + " " + name;
  }
}
