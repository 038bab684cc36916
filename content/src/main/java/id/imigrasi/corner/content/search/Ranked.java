package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;

/**
 * A guide with its score.
 *
 * @param passage the one of its passages that fits best
 * @param best the number of the phrase that is most like the question; 0 is the title
 */
record Ranked(GuideId guide, int passage, float score, Features features, int best) {}
