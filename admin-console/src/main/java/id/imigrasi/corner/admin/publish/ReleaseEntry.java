package id.imigrasi.corner.admin.publish;

import java.time.Instant;

/** A release as it stands in the history. */
public record ReleaseEntry(
    long number, Instant publishedAt, String publishedBy, String comment, int changedItems) {}
