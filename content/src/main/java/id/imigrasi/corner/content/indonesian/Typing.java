package id.imigrasi.corner.content.indonesian;

/**
 * How likely one word was typed for another on a QWERTY keyboard: a weighted edit distance
 * (Damerau–Levenshtein, optimal string alignment). A neighbour key, letters that sound alike, a
 * doubled letter and two letters changed round cost less than other errors; an error in the first
 * letter costs more.
 */
public final class Typing {

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final float NEIGHBOUR = 0.7f;
  private static final float SOUND = 0.6f;
  private static final float SWAPPED = 0.7f;
  private static final float DOUBLED = 0.4f;
  private static final float VOWEL_LEFT_OUT = 0.8f;
  private static final float FIRST_LETTER = 1.5f;
  private static final boolean[][] NEIGHBOURS = neighbours();

  private Typing() {}

  /**
   * The cost of having typed one word for the other, about 1 for each error.
   *
   * @param most gives up beyond this many plain edits
   * @return infinity if the words are further apart than that
   */
  public static float cost(String typed, String meant, int most) {
    int n = typed.length();
    int m = meant.length();
    if (Math.abs(n - m) > most) {
      return Float.POSITIVE_INFINITY;
    }
    float[][] cost = new float[n + 1][m + 1];
    int[][] edits = new int[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      cost[i][0] = cost[i - 1][0] + extra(typed, i - 1);
      edits[i][0] = i;
    }
    for (int j = 1; j <= m; j++) {
      cost[0][j] = cost[0][j - 1] + missing(meant, j - 1);
      edits[0][j] = j;
    }
    for (int i = 1; i <= n; i++) {
      int least = i;
      for (int j = 1; j <= m; j++) {
        step(typed, meant, i, j, cost, edits);
        least = Math.min(least, edits[i][j]);
      }
      if (least > most) {
        return Float.POSITIVE_INFINITY;
      }
    }
    return edits[n][m] > most ? Float.POSITIVE_INFINITY : cost[n][m];
  }

  private static void step(
      String typed, String meant, int i, int j, float[][] cost, int[][] edits) {
    char t = typed.charAt(i - 1);
    char m = meant.charAt(j - 1);
    float best = cost[i - 1][j - 1] + (t == m ? 0f : wrong(t, m, j - 1));
    int least = edits[i - 1][j - 1] + (t == m ? 0 : 1);
    best = Math.min(best, cost[i - 1][j] + extra(typed, i - 1));
    least = Math.min(least, edits[i - 1][j] + 1);
    best = Math.min(best, cost[i][j - 1] + missing(meant, j - 1));
    least = Math.min(least, edits[i][j - 1] + 1);
    if (i > 1 && j > 1 && t == meant.charAt(j - 2) && typed.charAt(i - 2) == m) {
      best = Math.min(best, cost[i - 2][j - 2] + SWAPPED * first(j - 2));
      least = Math.min(least, edits[i - 2][j - 2] + 1);
    }
    cost[i][j] = best;
    edits[i][j] = least;
  }

  private static float wrong(char typed, char meant, int at) {
    float cost = 1f;
    if (typed < 128 && meant < 128 && NEIGHBOURS[typed][meant]) {
      cost = NEIGHBOUR;
    }
    if (Sounds.alike(typed, meant)) {
      cost = Math.min(cost, SOUND);
    }
    return cost * first(at);
  }

  private static float extra(String typed, int at) {
    return at > 0 && typed.charAt(at) == typed.charAt(at - 1) ? DOUBLED : first(at);
  }

  private static float missing(String meant, int at) {
    if (at > 0 && meant.charAt(at) == meant.charAt(at - 1)) {
      return DOUBLED;
    }
    return Sounds.isVowel(meant.charAt(at)) && at > 0 ? VOWEL_LEFT_OUT : first(at);
  }

  private static float first(int at) {
    return at == 0 ? FIRST_LETTER : 1f;
  }

  private static boolean[][] neighbours() {
    boolean[][] near = new boolean[128][128];
    for (int row = 0; row < ROWS.length; row++) {
      String keys = ROWS[row];
      for (int i = 0; i < keys.length(); i++) {
        char key = keys.charAt(i);
        for (int other = Math.max(0, row - 1); other < Math.min(ROWS.length, row + 2); other++) {
          String others = ROWS[other];
          for (int j = Math.max(0, i - 1); j < Math.min(others.length(), i + 2); j++) {
            near[key][others.charAt(j)] = key != others.charAt(j);
          }
        }
      }
    }
    return near;
  }
}
