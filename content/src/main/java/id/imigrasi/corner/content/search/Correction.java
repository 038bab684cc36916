package id.imigrasi.corner.content.search;

/**
 * A question with its misspelt words put right.
 *
 * @param query the question as it is thought to be meant, in lower case
 * @param certain whether there is hardly another reading; if not, the visitor should be asked
 */
public record Correction(String query, boolean certain) {}
