package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;

/**
 * A question that what was typed may become.
 *
 * @param text the whole question, in the visitor's language
 * @param guide the guide that answers it
 */
public record Completion(String text, GuideId guide) {}
