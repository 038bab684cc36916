/** The list of guides and the editor with its live preview. */
@NullMarked
package id.imigrasi.corner.admin.guides.ui;

import org.jspecify.annotations.NullMarked;
