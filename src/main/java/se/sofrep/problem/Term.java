package se.sofrep.problem;

/** An argument of a finding that has words of its own in each language. */
public record Term(String code) {}
