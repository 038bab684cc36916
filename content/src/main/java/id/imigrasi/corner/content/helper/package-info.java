/** Decision flows that lead a visitor, one question at a time, to a checklist to carry home. */
@NullMarked
package id.imigrasi.corner.content.helper;

import org.jspecify.annotations.NullMarked;
