package se.sofrep.disclosure.words;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether anyone of a workspace's registers can be named from a bundle, in any edition. */
public final class PersonSearch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d_+-]*");

  private PersonSearch() {}

  /** Everyone's own word of the column {@code deltagare} that stands in a file of the bundle. */
  public static List<Leak> leaks(Path workspace, Path bundle) throws IOException {
    Set<String> persons = persons(workspace);
    List<Leak> leaks = new ArrayList<>();
    for (Map.Entry<String, String> text : BundleTexts.of(bundle).entrySet()) {
      Set<String> words = new TreeSet<>();
      WORD.matcher(text.getValue()).results().forEach(word -> words.add(word.group()));
      words.retainAll(persons);
      words.forEach(word -> leaks.add(new Leak(text.getKey(), word, "who it is")));
    }
    return leaks;
  }

  /** Pseudonyms and identity numbers, these as they may be written in other ways too. */
  static Set<String> persons(Path workspace) throws IOException {
    Set<String> persons = new TreeSet<>();
    try (Stream<Path> files = Files.walk(workspace)) {
      for (Path file : files.filter(f -> f.endsWith("deltagare.csv")).toList()) {
        try (Reader in = Files.newBufferedReader(file);
            CSVReader csv =
                new CSVReaderBuilder(in)
                    .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
                    .build()) {
          List<String[]> rows = csv.readAll();
          int column = List.of(rows.get(0)).indexOf("deltagare");
          rows.stream().skip(1).forEach(row -> persons.addAll(spellings(row[column])));
        } catch (CsvException e) {
          throw new IOException(e);
        }
      }
    }
    return persons;
  }

  private static List<String> spellings(String person) {
    if (!person.matches("(\\d\\d)?\\d{6}[-+]?\\d{4}")) {
      return person.isBlank() ? List.of() : List.of(person);
    }
    String digits = person.replaceAll("\\D", "");
    String last = digits.substring(digits.length() - 4);
    String born = digits.substring(0, digits.length() - 4);
    String shortly = born.substring(born.length() - 6);
    return List.of(person, born + last, born + "-" + last, shortly + last, shortly + "-" + last);
  }
}
