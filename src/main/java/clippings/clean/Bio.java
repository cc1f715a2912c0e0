package clippings.clean;

/** Recognises a line about its author: a name, then what they write, cover and watch. */
final class Bio {
  private static final int ENOUGH = 2;

  private static final Phrases<String> CUES =
      Phrases.of(
          " writer",
          " editor",
          " reporter",
          " journalist",
          " contributor",
          " correspondent",
          " columnist",
          " critic",
          " blogger",
          " author of",
          " freelance",
          " covers ",
          " covering ",
          " based in ",
          " has written ",
          " have written ",
          " writes about ",
          " writes for ",
          " wrote for ",
          " reports on ",
          " reporting on ",
          " joined ",
          " bylines ",
          " graduate",
          " lives in ",
          " his work has ",
          " her work has ",
          " their work has ",
          " previously ",
          " when not ",
          " when he's not ",
          " when she's not ",
          " when they're not ",
          " when he is not ",
          " when she is not ",
          " in his spare time",
          " in her spare time",
          " in their spare time",
          " free time",
          " on twitter",
          " on instagram",
          " follow him",
          " follow her",
          " follow them",
          " you can find ",
          " can be found ",
          " can be reached ",
          " can usually be found ",
          " prior to ",
          " before joining ",
          " since joining ",
          " years of experience",
          " years' experience",
          " passion",
          " award-winning",
          " degree in ",
          " podcast",
          " specialis",
          " specializ",
          " enjoys ",
          " an avid ",
          " loves ",
          " team at ",
          " staff ",
          " jornalista",
          " periodista",
          " journaliste",
          " redakteur",
          " giornalista",
          " autor ",
          " журналист",
          " dziennikar");

  private Bio() {}

  /**
   * Whether a line reads as a bio.
   *
   * @param folded the line, folded
   * @param shape its shape
   */
  static boolean is(String folded, LineFeatures shape) {
    int cues = cues(folded, shape);
    return cues > ENOUGH || (cues == ENOUGH && introduces(folded));
  }

  /** How many words and phrases of bios a line has. */
  static int cues(String folded, LineFeatures shape) {
    boolean may = shape.words() >= 5 && shape.words() <= 130 && !folded.isEmpty();
    return may ? CUES.in(folded).size() : 0;
  }

  /** Whether the first words say who somebody is: {@code Jane Doe is a}, {@code Doe covers}. */
  private static boolean introduces(String folded) {
    String start = folded.substring(0, Math.min(folded.length(), 60));
    return start.contains(" is a ")
        || start.contains(" is an ")
        || start.contains(" is the ")
        || start.contains(" is our ")
        || start.contains(" is ")
        || start.contains(" covers ")
        || start.contains(" writes ")
        || start.contains(" joined ")
        || start.contains(" reports ")
        || start.contains(" has written ")
        || start.contains(" has been ");
  }
}
