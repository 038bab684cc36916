package id.imigrasi.corner.admin.search;

/**
 * How often a guide was opened in a period, at all kiosks.
 *
 * @param guide its slug
 * @param share of all openings, from 0 to 1
 */
public record OpenedRow(String guide, long times, double share) {}
