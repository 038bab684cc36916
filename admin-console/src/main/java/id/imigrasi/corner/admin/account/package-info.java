/** Who may use the console: accounts, passwords and the brake on guessing them. */
@NullMarked
package id.imigrasi.corner.admin.account;

import org.jspecify.annotations.NullMarked;
