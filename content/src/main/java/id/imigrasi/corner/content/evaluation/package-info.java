/** How well the search answers a set of questions whose answers are known. */
@NullMarked
package id.imigrasi.corner.content.evaluation;

import org.jspecify.annotations.NullMarked;
