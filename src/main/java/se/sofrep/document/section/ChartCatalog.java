package se.sofrep.document.section;

import static java.util.Map.entry;

import java.util.Map;

/** Every chart a template may ask for, by name. A new chart is a new line here. */
public final class ChartCatalog {
  private ChartCatalog() {}

  public static final Map<String, ChartSection> ALL =
      Map.ofEntries(
          entry("utfall", OutcomeCharts::outcome),
          entry("deltagarfloden", ParticipantCharts::flow),
          entry("deltagare-per-ar", LifeCharts::flowByYear), // insats
          entry("deltagare-per-insats", ParticipantCharts::perIntervention),
          entry("fordelning", DistributionCharts::distribution), // variabel, bas, insats
          entry("konsuppdelad", DistributionCharts::bySeries), // variabel, bas
          entry("forsorjning", DistributionCharts::support), // insats
          entry("indikator", IndicatorCharts::answers), // grupp, insats
          entry("kostnadsfordelning", EconomyCharts::split),
          entry("drift", EconomyCharts::drift),
          entry("eget-kapital", EconomyCharts::equity),
          entry("flerar", EconomyCharts::years));
}
