package se.sofrep.document.template;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;

/** Shows strings, numbers, lists and maps to templates, and refuses every other Java object. */
final class Wrapping {
  static final SimpleObjectWrapper WRAPPER = new SimpleObjectWrapper(Configuration.VERSION_2_3_35);

  private Wrapping() {}
}
