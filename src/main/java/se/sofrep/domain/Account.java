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
    return isBalance(number);
  }

  /** The same by its number. */
  public static boolean isBalance(String number) {
    return isOf(number, '1', '2');
  }

  /** Whether what is booked there is earned or spent (classes 3–8). */
  public static boolean isResult(String number) {
    return isOf(number, '3', '8');
  }

  /** Whether it is a cost (classes 4–7). */
  public static boolean isCost(String number) {
    return isOf(number, '4', '7');
  }

  private static boolean isOf(String number, char first, char last) {
    return !number.isEmpty() && number.charAt(0) >= first && number.charAt(0) <= last;
  }

  public String label() {
    return name.isBlank() ? number : number + " " + name;
  }
}
