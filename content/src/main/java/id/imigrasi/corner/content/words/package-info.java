/** How visitors say things and what guides say: spellings, synonyms, and what no guide answers. */
@NullMarked
package id.imigrasi.corner.content.words;

import org.jspecify.annotations.NullMarked;
