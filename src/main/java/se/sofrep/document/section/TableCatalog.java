package se.sofrep.document.section;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Every table a template may ask for, by name. A new table is a new line here. Arguments in
 * brackets; {@code insats} may be a group, and is Totalt when it is not given.
 */
public final class TableCatalog {
  private TableCatalog() {}

  public static final Map<String, TableSection> ALL =
      Map.ofEntries(
          // Participants
          entry("deltagarfloden", ParticipantTables::flow),
          entry("deltagare-per-insats", ParticipantTables::perIntervention),
          entry("dagar-i-insats", ParticipantTables::days), // insats
          entry("utfall", OutcomeTables::outcome),
          entry("maluppfyllelse", OutcomeTables::goals), // insats
          entry("fordelning", DistributionTables::distribution), // variabel, bas, insats
          entry("profil", ProfileTables::profile), // variabler, bas, insats
          entry("konsuppdelad", GenderTables::bySeries), // variabel, bas
          entry("konsuppdelad-floden", GenderTables::flows), // insats
          // Volume, surveys, questionnaires
          entry("volym", VolumeTables::volume), // insats
          entry("kompetens", VolumeTables::training),
          entry("indikator", IndicatorTables::answers), // grupp, insats
          entry("svarsfrekvens", IndicatorTables::responseRate),
          entry("formular", FormTables::form), // formular, utom
          entry("formular-ja", YesTables::table), // formular
          entry("forfragningar", FormTables::enquiries), // insats
          entry("forfragningar-per-insats", FormTables::enquiriesByOutcome),
          // Economy
          entry("medlemsbidrag", FundingTables::contributions),
          entry("intakter", FundingTables::income),
          entry("ekonomisk-sammanfattning", EconomyTables::summary),
          entry("kostnadsfordelning", EconomyTables::split),
          entry("finansiella-mal", EconomyTables::goals),
          entry("insats-ekonomi", InterventionEconomy::table), // insats
          entry("drift", OperatingTables::thousands),
          entry("drift-kronor", OperatingTables::kronor),
          // An intervention's whole life
          entry("allmanna-uppgifter", LifeTables::particulars), // insats
          entry("deltagare-per-ar", LifeTables::flowByYear), // insats
          entry("kostnad-per-ar", LifeTables::costByYear), // insats
          entry("antagna-kostnader", LifeTables::supportCosts),
          entry("flerarsoversikt", OverviewTables::years),
          // Statements
          entry("resultatrakning", StatementTables::income), // noter
          entry("balansrakning", StatementTables::balance), // noter
          entry("balansrapport", StatementTables::balanceReport), // noter
          entry("kassaflode", StatementTables::cashFlow),
          entry("not", StatementTables::note), // rad, noter
          // The national follow-up
          entry("finsam-deltagare", ReturnTables::participants),
          entry("finsam-struktur", ReturnTables::heads),
          entry("finsam-ekonomi", ReturnTables::economy),
          entry("finsam-finansiering", ReturnTables::funding),
          // Organisation
          entry("styrelse", OrganisationTables::board),
          entry("revisorer", OrganisationTables::auditors));
}
