/** What an editor has to look after: findings, open questions, reviews and translations. */
@NullMarked
package id.imigrasi.corner.admin.quality;

import org.jspecify.annotations.NullMarked;
