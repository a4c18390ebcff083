package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.section.Aspect;
import se.sofrep.document.section.ChartDeclaration;
import se.sofrep.document.section.Column;
import se.sofrep.document.section.Line;
import se.sofrep.document.section.Measure;
import se.sofrep.document.section.NoteCondition;
import se.sofrep.document.section.Select;
import se.sofrep.document.section.TableDeclaration;
import se.sofrep.document.template.markup.Parts;
import se.sofrep.document.translation.Translation;

/**
 * The directives that stand inside a table or a chart and say what is in it. They write nothing:
 * what they say is gathered in the declaration that is open.
 */
final class Declarations {
  /** What can be open: a table, or a chart with the table inside it. */
  private sealed interface Open {
    record OfTable(TableDeclaration table) implements Open {}

    record OfChart(ChartDeclaration chart) implements Open {}
  }

  /** The directive, and the kind of chart that it stands in. */
  static final String FUNNEL = "tratt";

  private final SelectReader selects;
  private final Attributes.Inside sentence;
  private final Translation translation;
  private final Deque<Open> open = new ArrayDeque<>();

  Declarations(SelectReader selects, Parts parts, Translation translation) {
    this.translation = translation;
    this.selects = selects;
    this.sentence = new Attributes.Inside(parts);
  }

  void addTo(Map<String, Object> model) {
    put(model, "kolumn", this::column);
    put(model, "rad", (words, body) -> line(Table.Kind.BODY, words));
    put(model, "delsumma", (words, body) -> line(Table.Kind.SUBTOTAL, words));
    put(model, "summa", (words, body) -> line(Table.Kind.TOTAL, words));
    put(model, "mellanrubrik", (words, body) -> line(Table.Kind.HEADING, words));
    put(model, "serie", this::series);
    put(model, FUNNEL, this::funnel);
    model.put(
        "titel",
        (TemplateDirectiveModel) (e, params, l, body) -> title(new Attributes(params), body, e));
    put(model, "anm", this::note);
    put(model, "alt", this::alt);
  }

  /** What a directive does with its words and with what stands inside it. */
  @FunctionalInterface
  private interface Action {
    void run(Attributes words, TemplateDirectiveBody body) throws TemplateException, IOException;
  }

  private static void put(Map<String, Object> model, String name, Action action) {
    model.put(
        name, (TemplateDirectiveModel) (e, params, l, b) -> action.run(new Attributes(params), b));
  }

  /** Gathers what the body declares. */
  void gather(TableDeclaration table, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    gather(new Open.OfTable(table), body);
  }

  void gather(ChartDeclaration chart, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    gather(new Open.OfChart(chart), body);
  }

  private void gather(Open declaration, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    open.push(declaration);
    try {
      StringWriter loose = new StringWriter();
      body.render(loose);
      if (!loose.toString().isBlank()) {
        throw new TemplateFault("document.template-loose-text", loose.toString().strip());
      }
    } finally {
      open.pop();
    }
  }

  /** Checks the categories' words when every series is there. */
  static void check(ChartDeclaration chart) throws TemplateFault {
    for (Line line : chart.categories()) {
      SelectReader.checkWords(line, chart.asked());
    }
  }

  /** The chart that is open, if it is one: its table is its data. */
  Optional<ChartDeclaration> openChart() {
    return open.peek() instanceof Open.OfChart chart
        ? Optional.of(chart.chart())
        : Optional.empty();
  }

  private TableDeclaration table(String directive) throws TemplateFault {
    if (open.peek() instanceof Open.OfTable table) {
      return table.table();
    }
    throw new TemplateFault("document.template-outside", directive, "tabell");
  }

  private ChartDeclaration chart(String directive) throws TemplateFault {
    return openChart()
        .orElseThrow(() -> new TemplateFault("document.template-outside", directive, "diagram"));
  }

  private void column(Attributes words, TemplateDirectiveBody body) throws TemplateException {
    Optional<Aspect> aspect = aspect(words, "visa");
    Optional<TemplateModel> whole = words.take("andel_av");
    String from = words.text("ur");
    Select select = selects.read(words);
    selects.checkUnit(select, whole.isPresent() ? Optional.empty() : aspect);
    Table.Format natural =
        whole.isPresent()
            ? Table.Format.PERCENT
            : aspect.map(Aspect::format).orElse(inferred(select, from));
    Table.Format format = aspect(words, "justering").map(Aspect::format).orElse(natural);
    Column column =
        new Column(
            translation.shown(words.text("rubrik")),
            translation.shown(words.text("grupp")),
            words.yes("valfri"),
            select,
            whole.isPresent() ? Optional.of(Aspect.PERCENT) : aspect,
            whole.isPresent() ? Optional.of(selects.read(whole.get())) : Optional.empty(),
            from,
            words.text("annars"),
            format,
            translation.shown(words.text("saknas", Printer.NO_DATA)));
    words.done();
    table("kolumn").add(column);
  }

  private Table.Format inferred(Select select, String from) {
    return !select.name().isEmpty()
        ? Aspect.ofUnit(selects.units(select.name()).get(0)).format()
        : from.isEmpty() ? Table.Format.COUNT : Table.Format.TEXT;
  }

  private static Optional<Aspect> aspect(Attributes words, String name)
      throws TemplateModelException {
    String word = words.text(name);
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(Attributes.known(word, Aspect.ofWord(word), Aspect.words()));
  }

  private void line(Table.Kind kind, Attributes words) throws TemplateException {
    String label = translation.shown(words.text("rubrik"));
    Optional<Aspect> aspect = aspect(words, "visa");
    Optional<Aspect> without = aspect(words, "utan");
    Select select = selects.read(words);
    Map<String, List<Select>> further = new LinkedHashMap<>();
    Map<String, Object> own = new HashMap<>();
    for (Map.Entry<String, TemplateModel> word : words.rest().entrySet()) {
      TemplateModel value = word.getValue();
      if (value instanceof TemplateNumberModel number) {
        own.put(word.getKey(), Attributes.number(number));
      } else if (value instanceof TemplateHashModelEx || value instanceof TemplateSequenceModel) {
        further.put(word.getKey(), selects.readAll(value));
      } else {
        own.put(word.getKey(), translation.shown(Request.string(value)));
      }
    }
    own.values().removeIf(""::equals);
    Line line = new Line(kind, label, select, aspect, without, further, own);
    if (openChart().isPresent()) {
      openChart().get().add(line);
    } else {
      TableDeclaration table = table("rad");
      SelectReader.checkWords(line, table.asked());
      table.add(line);
    }
  }

  private void series(Attributes words, TemplateDirectiveBody body) throws TemplateException {
    ChartDeclaration.SeriesLine series = seriesLine(words, translation.shown(words.needed("namn")));
    words.done();
    chart("serie").add(series);
  }

  private ChartDeclaration.SeriesLine seriesLine(Attributes words, String name)
      throws TemplateException {
    String role = words.text("roll");
    String shown = words.needed("visa");
    Measure measure = Attributes.known(shown, Measure.ofWord(shown), Measure.words());
    int sign = words.text("tecken").equals("-") ? -1 : 1;
    return new ChartDeclaration.SeriesLine(
        name,
        role.isEmpty() ? Optional.empty() : Optional.of(ChartWords.role(role)),
        selects.read(words),
        measure,
        sign,
        words.text("bara"));
  }

  private void funnel(Attributes words, TemplateDirectiveBody body) throws TemplateException {
    ChartDeclaration chart = chart(FUNNEL);
    if (!chart.isFunnel()) {
      throw new TemplateFault("document.template-attribute", "@diagram", "slag");
    }
    Optional<TemplateModel> around = words.take("runt");
    ChartDeclaration.FunnelLine line =
        new ChartDeclaration.FunnelLine(
            selects.read(words),
            around.isPresent() ? selects.read(around.get()) : Select.NOTHING,
            words.needed("axel"),
            words.needed("mitt"),
            words.needed("smala"),
            words.needed("vida"));
    words.done();
    chart.add(line);
  }

  /** Written twice: as it is, and as it is when no column of one gender is left. */
  private void title(Attributes words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    words.done();
    String said = sentence.title(body, true, environment);
    if (openChart().isPresent()) {
      openChart().get().title(said);
    } else {
      table("titel").title(said, sentence.title(body, false, environment));
    }
  }

  /** A note whose figure is lacking is not printed. */
  private void note(Attributes words, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    String when = words.text("om");
    NoteCondition condition =
        Attributes.known(when, NoteCondition.ofWord(when), NoteCondition.words());
    words.done();
    Optional<String> said = sentence.of(body);
    if (said.isPresent() && openChart().isPresent()) {
      openChart().get().note(said.get());
    } else if (said.isPresent()) {
      table("anm").note(said.get(), condition);
    }
  }

  private void alt(Attributes words, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    boolean besides = words.yes("ocksa");
    String said = sentence.of(body).orElse("");
    if (words.rest().containsKey("nyckeltal")) {
      chart("alt").alt(said, seriesLine(words, said));
    } else if (besides) {
      chart("alt").alsoSays(said);
    } else {
      chart("alt").alt(said);
    }
    words.done();
  }
}
