package id.imigrasi.corner.admin.publish;

import java.time.Instant;

/** A line of the releases' history. */
public record ReleaseEntry(
    long number, Instant publishedAt, String publishedBy, String comment, int changedItems) {}
