package clippings;

/** Starts the job. */
public final class Main {
  private Main() {}

  /** Runs. */
  public static void main(String[] args) {
    System.out.println("Clippings");
  }
}
