package se.sofrep.document.template;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * What a template sees: the report's own model, and over it what an open table or chart lays there.
 */
final class Layers implements TemplateHashModel {
  private final Deque<TemplateHashModel> layers = new ArrayDeque<>();

  Layers(TemplateHashModel ground) {
    layers.push(ground);
  }

  Layers(Map<String, Object> ground) {
    this(new SimpleHash(ground, Wrapping.WRAPPER));
  }

  void push(Map<String, Object> layer) {
    layers.push(new SimpleHash(layer, Wrapping.WRAPPER));
  }

  void pop() {
    layers.pop();
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    for (TemplateHashModel layer : layers) {
      TemplateModel found = layer.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
