package se.sofrep.document.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.sofrep.document.template.markup.MarkupFault;
import se.sofrep.document.template.markup.TrackingWriter;
import se.sofrep.document.translation.TranslatedTemplates;
import se.sofrep.document.translation.Translation;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;

/**
 * FreeMarker, locked down: templates see the objects handed to them and each other, nothing else.
 * No classes ({@code ?new}), no Java API ({@code ?api}), no file outside the two template folders,
 * no output without end. Whatever goes wrong in a template becomes a finding with its name and
 * line.
 */
final class TemplateEngine {
  private static final String FOLDER = "/se/sofrep/templates/";

  /** What built-in templates are called in findings: the folder they stand in. */
  private static final String BUILT_IN = "templates/";

  /** Small functions of words, there in every template. */
  private static final String WORDS = "ord.ftlh";

  private static final String ENDING = ".ftlh";

  /** What a template takes in, as FreeMarker writes it: a part, a table or a chart by name. */
  private static final Pattern INCLUDE =
      Pattern.compile("<#include \"([^\"$]+)\"|<@(tabell|diagram) namn=\"([^\"$]+)\"");

  /** Characters; the largest real report is a hundredth of it. */
  private static final int LARGEST_OUTPUT = 20_000_000;

  /** The built-in templates alone: what is parsed of them serves every report of the run. */
  private static final Map<Language, Configuration> BUILT_IN_ONLY = new ConcurrentHashMap<>();

  private final Configuration freemarker;
  private final Optional<Path> overrides;
  private final Findings findings;
  private final Translation translation;

  /**
   * @param overrides the workspace's own templates, which go before the built-in ones
   * @param names what people have named themselves, in whatever language
   */
  TemplateEngine(
      Optional<Path> overrides, Language language, Set<String> names, Findings findings) {
    this.overrides = overrides.filter(Files::isDirectory);
    this.findings = findings;
    this.translation = translation(language).keeping(names);
    this.freemarker = this.overrides.isPresent() ? configure(loader()) : builtInOnly(language);
  }

  /** What the report's language calls things; the workspace's own words go before. */
  Translation translation() {
    return translation;
  }

  private Translation translation(Language language) {
    try {
      return overrides.isPresent()
          ? Translation.of(language, overrides.get())
          : Translation.of(language);
    } catch (IOException e) {
      findings.error("document.template-folder", Location.of(overrides.get().toString()));
      return Translation.of(language);
    }
  }

  private static Configuration builtInOnly(Language language) {
    return BUILT_IN_ONLY.computeIfAbsent(
        language, of -> configure(new TranslatedTemplates(builtIn(), Translation.of(of))));
  }

  /** Reads and parses a built-in template and what it includes, before they are needed. */
  static void parse(String template, Language language) {
    Set<String> parsed = new HashSet<>();
    parse(WORDS, builtInOnly(language), parsed);
    parse(template, builtInOnly(language), parsed);
  }

  private static void parse(String template, Configuration builtIn, Set<String> parsed) {
    if (!parsed.add(template)) {
      return;
    }
    try {
      String folder = template.substring(0, template.lastIndexOf('/') + 1);
      Matcher include = INCLUDE.matcher(builtIn.getTemplate(template).toString());
      while (include.find()) {
        parse(taken(include, folder), builtIn, parsed);
      }
    } catch (IOException e) {
      // Whatever is wrong with it the report itself tells.
      parsed.add(template);
    }
  }

  private static String taken(Matcher what, String folder) {
    if (what.group(1) != null) {
      return Path.of(folder + what.group(1)).normalize().toString().replace('\\', '/');
    }
    return (what.group(2).equals("tabell") ? "tabeller/" : "diagram/") + what.group(3) + ENDING;
  }

  private static Configuration configure(TemplateLoader loader) {
    Configuration config = new Configuration(Configuration.VERSION_2_3_35);
    config.setTemplateLoader(loader);
    config.setLocalizedLookup(false);
    config.setDefaultEncoding("UTF-8");
    config.setLocale(Locale.ROOT);
    config.setOutputFormat(HTMLOutputFormat.INSTANCE);
    config.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    config.setAPIBuiltinEnabled(false);
    config.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
    config.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    config.setAttemptExceptionReporter((exception, environment) -> {});
    config.setLogTemplateExceptions(false);
    config.setWrapUncheckedExceptions(true);
    config.setCustomNumberFormats(Map.of(UnprintableNumbers.NAME, UnprintableNumbers.FACTORY));
    config.setNumberFormat("@" + UnprintableNumbers.NAME);
    config.addAutoInclude(WORDS);
    return config;
  }

  private static TemplateLoader builtIn() {
    return new ClassTemplateLoader(TemplateEngine.class, FOLDER);
  }

  private TemplateLoader loader() {
    List<TemplateLoader> loaders = new ArrayList<>();
    overrides.ifPresent(
        folder -> {
          try {
            loaders.add(
                new TranslatedTemplates(
                    new FileTemplateLoader(folder.toFile()), translation, this::untranslated));
          } catch (IOException e) {
            findings.error("document.template-folder", Location.of(folder.toString()));
          }
        });
    loaders.add(new TranslatedTemplates(builtIn(), translation));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /** The workspace's own words stay Swedish where nothing says what else they are called. */
  private void untranslated(String template, List<String> texts) {
    findings.notice("document.template-untranslated", at(template, 0), texts.size(), texts.get(0));
  }

  /** Names of the templates in a folder, the workspace's own among them. */
  Set<String> names(String folder) {
    Set<String> names = ownNames(folder);
    names.addAll(BuiltInTemplates.names(folder));
    return names;
  }

  /** Names of those that the workspace has in the folder; none without such a folder. */
  Set<String> ownNames(String folder) {
    Set<String> names = new TreeSet<>();
    Optional<Path> own = overrides.map(path -> path.resolve(folder)).filter(Files::isDirectory);
    if (own.isPresent()) {
      try (Stream<Path> files = Files.list(own.get())) {
        files.forEach(file -> BuiltInTemplates.addName(names, folder, folder + file.getFileName()));
      } catch (IOException e) {
        findings.error("document.template-folder", Location.of(own.get().toString()));
      }
    }
    return names;
  }

  /** What the template wrote; empty after a finding when it failed. */
  Optional<TrackingWriter> run(String template, TemplateHashModel model) {
    TrackingWriter out = new TrackingWriter(LARGEST_OUTPUT);
    try {
      freemarker.getTemplate(template).process(model, out);
      return Optional.of(out);
    } catch (TemplateException e) {
      failed(e);
    } catch (MalformedTemplateNameException | FileNotFoundException e) {
      findings.error("document.template-not-found", Location.of(BUILT_IN + template), template);
    } catch (ParseException e) {
      findings.error("document.template-syntax", at(e), oneLine(e.getEditorMessage()));
    } catch (TrackingWriter.TooMuch e) {
      findings.error("document.template-endless", at(template, 0));
    } catch (IOException e) {
      findings.error("document.template-unreadable", at(template, 0));
    } catch (StackOverflowError e) {
      findings.error("document.template-endless", at(template, 0));
    }
    return Optional.empty();
  }

  /** A fault in the output, shown where the template wrote it. */
  void failed(MarkupFault fault, TrackingWriter out) {
    Location origin = out.origin(fault.offset());
    Location shown = origin.file().isEmpty() ? Location.NONE : at(origin.file(), origin.row());
    findings.add(new Finding(Severity.ERROR, fault.code(), shown, fault.arguments()));
  }

  private void failed(TemplateException e) {
    rethrowFault(e);
    Location where = at(e.getTemplateSourceName(), e.getLineNumber());
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault fault) {
        findings.add(new Finding(Severity.ERROR, fault.code(), where, fault.arguments()));
        return;
      }
      if (cause instanceof ParseException parse) {
        String message = oneLine(parse.getEditorMessage());
        findings.error("document.template-syntax", at(parse), message);
        return;
      }
      if (cause instanceof TemplateNotFoundException missing) {
        findings.error("document.template-not-found", where, missing.getTemplateName());
        return;
      }
    }
    if (e instanceof InvalidReferenceException) {
      findings.error("document.template-nothing", where, e.getBlamedExpressionString());
    } else {
      findings.error("document.template-error", where, oneLine(e.getMessageWithoutStackTop()));
    }
  }

  /** A fault in sofrep's own tables or charts is not the template's. */
  private static void rethrowFault(TemplateException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SectionFault fault) {
        throw (RuntimeException) fault.getCause();
      }
    }
  }

  private Location at(ParseException e) {
    return at(e.getTemplateName(), e.getLineNumber());
  }

  /** The template as its author knows it: in the workspace's folder, or built in. */
  private Location at(String template, Integer line) {
    if (template == null) {
      return Location.NONE;
    }
    String folder =
        overrides
            .filter(own -> Files.isRegularFile(own.resolve(template)))
            .map(own -> own.getFileName() + "/")
            .orElse(BUILT_IN);
    return Location.of(folder + template, line == null ? 0 : Math.max(0, line));
  }

  private static String oneLine(String message) {
    return message == null
        ? ""
        : message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
  }

  /** Carries a fault of sofrep itself out through FreeMarker, which would blame the template. */
  static final class SectionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SectionFault(RuntimeException fault) {
      super(fault);
    }
  }
}
