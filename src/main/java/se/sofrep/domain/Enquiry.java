package se.sofrep.domain;

import java.time.LocalDate;
import se.sofrep.problem.Location;

/** A referral or enquiry ({@code forfragningar}). {@code outcome} is start, kö, avböjt or annat. */
public record Enquiry(
    Location at,
    LocalDate date,
    String intervention,
    String party,
    String municipality,
    String gender,
    String outcome) {}
