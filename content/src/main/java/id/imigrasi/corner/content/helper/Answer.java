package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;

/**
 * What a visitor can tap below a question.
 *
 * @param icon name of a drawing; empty if it has none
 * @param next the question or outcome it leads to
 * @param advice what it puts on the checklist
 */
public record Answer(Bilingual text, String icon, Slug next, Advice advice) {}
