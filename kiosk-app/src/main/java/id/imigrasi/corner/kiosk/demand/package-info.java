/** What is looked for at this kiosk, as counts a day that tell no visitor from another. */
@NullMarked
package id.imigrasi.corner.kiosk.demand;

import org.jspecify.annotations.NullMarked;
