/** The door of the console: signing in, choosing a password, the language of the person. */
@NullMarked
package id.imigrasi.corner.admin.account.ui;

import org.jspecify.annotations.NullMarked;
