package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.InterviewLine;

/** An interview with its candidate. */
public record AgendaRow(String id, String name, InterviewLine interview) {}
