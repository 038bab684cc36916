package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;

/**
 * A guide that answers a query.
 *
 * @param language the language of title and excerpt: the visitor's, where the guide exists in it
 * @param excerpt at most 160 characters of the guide that show why it was found
 * @param score higher is better; comparable only within one search
 */
public record Hit(
    GuideId guide, Language language, MarkedText title, MarkedText excerpt, float score) {}
