package clippings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, with a page from the disk. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;
  private final String address;

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  /** Opens a page, with a profile that the driver makes and removes. */
  static Browser open(Path page, int width, int height) {
    return open(page, "", width, height);
  }

  /**
   * Opens a page at a view.
   *
   * @param view what stands behind the page in the address, such as {@code #period=year}
   */
  static Browser open(Path page, String view, int width, int height) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Programs.find("chromium", "chromium-browser", "google-chrome").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en-GB");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Programs.find("chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    Browser browser =
        new Browser(
            new ChromeDriver(service, options),
            page.toAbsolutePath().normalize().toUri().toString());
    browser.resize(width, height);
    // The browser's own start page is none of ours.
    browser.driver.get("about:blank");
    browser.driver.manage().logs().get(LogType.PERFORMANCE);
    browser.driver.get(browser.address + view);
    return browser;
  }

  /** Saves files into a folder. */
  void saveInto(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Makes what is seen of the page this large. */
  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
    // A window is never narrower than 500; a phone is.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * Looks at the page as if on another medium.
   *
   * @param type {@code screen} or {@code print}
   * @param scheme {@code light} or {@code dark}
   */
  void media(String type, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            type,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Waits until something holds that the page does in its own time. */
  void await(BooleanSupplier holds) {
    new WebDriverWait(driver, PATIENCE).until(unused -> holds.getAsBoolean());
  }

  /** What a script returns. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** A number that a script returns. */
  long number(String script, Object... arguments) {
    return ((Number) run(script, arguments)).longValue();
  }

  /** Text that a script returns. */
  String text(String script, Object... arguments) {
    return String.valueOf(run(script, arguments));
  }

  /** What axe-core finds wrong with the page as it is now: the rule and the first element. */
  List<String> violations() throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(script).as("axe.min.js").isNotNull();
      run(new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; window.axe = axe;");
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run(document, {resultTypes: ['violations']}).then(result => done(JSON.stringify("
                + "result.violations)), problem => done(JSON.stringify([{id: String(problem)}])));");
    List<String> violations = new ArrayList<>();
    for (JsonNode violation : JSON.readTree(String.valueOf(found))) {
      violations.add(violation.path("id").asText() + ": " + violation.at("/nodes/0").path("html"));
    }
    return violations;
  }

  /** How many pages a printed page has. */
  static int pages(Pdf pdf) {
    String bytes =
        new String(Base64.getDecoder().decode(pdf.getContent()), StandardCharsets.ISO_8859_1);
    return bytes.split("/Type /Page\\b", -1).length - 1;
  }

  /** Holds that the page said nothing on the console and asked for nothing but itself. */
  void assertQuiet() throws IOException {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        // What the page saves comes from itself.
        assertThat(message.at("/params/request/url").asText().replaceFirst("^blob:.*", address))
            .isEqualTo(address);
      }
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
