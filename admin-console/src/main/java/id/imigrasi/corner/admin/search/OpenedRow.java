package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.content.guide.GuideId;

/**
 * How often a guide was opened in a period, at all kiosks.
 *
 * @param guide published now or not
 * @param share of all openings, from 0 to 1
 */
public record OpenedRow(GuideId guide, long times, double share) {}
