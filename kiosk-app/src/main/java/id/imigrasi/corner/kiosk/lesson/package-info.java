/** Lessons for visitors and the training of volunteers: short pages, then a quiz. */
@NullMarked
package id.imigrasi.corner.kiosk.lesson;

import org.jspecify.annotations.NullMarked;
