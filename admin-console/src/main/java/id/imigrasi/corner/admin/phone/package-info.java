/** The public pages behind the codes that kiosks show: one small page, no session. */
@NullMarked
package id.imigrasi.corner.admin.phone;

import org.jspecify.annotations.NullMarked;
