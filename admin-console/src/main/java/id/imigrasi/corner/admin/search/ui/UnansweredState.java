package id.imigrasi.corner.admin.search.ui;

import id.imigrasi.corner.admin.search.UnansweredRow;

/** Which rows an officer wants to see. */
enum UnansweredState {
  OPEN,
  SETTLED,
  ALL;

  boolean admits(UnansweredRow row) {
    return this == ALL || row.isOpen() == (this == OPEN);
  }
}
