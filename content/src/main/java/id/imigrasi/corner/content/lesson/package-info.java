/** Lessons for visitors and training for volunteers, each with a short quiz. */
@NullMarked
package id.imigrasi.corner.content.lesson;

import org.jspecify.annotations.NullMarked;
