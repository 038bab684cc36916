/** The message broker, who may do what on it, and the console's own connection to it. */
@NullMarked
package id.imigrasi.corner.admin.broker;

import org.jspecify.annotations.NullMarked;
