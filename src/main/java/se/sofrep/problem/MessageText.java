package se.sofrep.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a message file, taken apart at the places for what varies: {@code Målet {target}
 * nåddes} is the words "Målet " and " nåddes" around the place {@code target}.
 *
 * @param words what stands before, between and after the places: one more than there are places
 * @param places their names, {@code 0} to {@code 9} for arguments in order
 */
public record MessageText(List<String> words, List<String> places) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+|\\d)}");

  static MessageText of(String text) {
    List<String> words = new ArrayList<>();
    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int end = 0;
    while (place.find()) {
      words.add(text.substring(end, place.start()));
      places.add(place.group(1));
      end = place.end();
    }
    words.add(text.substring(end));
    return new MessageText(List.copyOf(words), List.copyOf(places));
  }
}
