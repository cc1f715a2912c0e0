package clippings.desktop;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The parts of report.html, as a reader uses them. A section is named by the id of its heading. */
final class Page {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Browser browser;

  Page(Browser browser) {
    this.browser = browser;
  }

  WebElement section(String id) {
    return browser.driver().findElement(By.cssSelector("section[aria-labelledby='" + id + "']"));
  }

  /** The drawing of a section; a chart is drawn when it comes near what is seen. */
  WebElement chart(String section) {
    WebElement box = section(section).findElement(By.className("chart"));
    browser.run("arguments[0].scrollIntoView({block: 'center'})", box);
    waitFor(() -> !box.findElements(By.tagName("svg")).isEmpty());
    return box.findElement(By.tagName("svg"));
  }

  /** How many shapes the chart of a section has. */
  int paths(String section) {
    return chart(section).findElements(By.tagName("path")).size();
  }

  /** All words in the chart of a section. */
  List<String> words(String section) {
    return chart(section).findElements(By.tagName("text")).stream()
        .map(WebElement::getText)
        .toList();
  }

  void choose(String section, String measure) {
    choose(section(section), "Measure", measure);
  }

  /** Chooses how a section is drawn, such as {@code one chart}. */
  void drawAs(String section, String form) {
    choose(section(section), "As", form);
  }

  /** Chooses the period of the whole page. */
  void period(String length) {
    choose(browser.driver().findElement(By.id("view")), "Period", length);
  }

  /** Chooses the moving mean of the whole page. */
  void mean(String of) {
    choose(browser.driver().findElement(By.id("view")), "Moving mean", of);
  }

  /** Checks or unchecks an outlet, by the start of what it is called. */
  void outlet(String name) {
    WebElement box = browser.driver().findElement(By.className("outlets"));
    if (box.getDomAttribute("open") == null) {
      box.findElement(By.tagName("summary")).click();
    }
    box.findElements(By.tagName("label")).stream()
        .filter(label -> label.getText().strip().startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " cannot be chosen"))
        .click();
  }

  /** The number of a tile. */
  int tile(String name) {
    return browser.driver().findElements(By.cssSelector("#tiles div")).stream()
        .filter(tile -> tile.findElement(By.tagName("dt")).getText().equals(name))
        .map(tile -> Integer.valueOf(tile.findElement(By.tagName("dd")).getText().replace(",", "")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no tile " + name));
  }

  private static void choose(WebElement place, String label, String choice) {
    WebElement select =
        place.findElement(
            By.xpath(".//label[starts-with(normalize-space(), '" + label + "')]/select"));
    new Select(select).selectByVisibleText(choice);
  }

  /** Presses a button of a section by its text. */
  void press(String section, String button) {
    section(section)
        .findElement(By.xpath(".//button[normalize-space() = '" + button + "']"))
        .click();
  }

  /** Who is checked in a section. */
  List<String> checked(String section) {
    return section(section).findElements(By.cssSelector("fieldset label")).stream()
        .filter(label -> label.findElement(By.tagName("input")).isSelected())
        .map(label -> label.getText().strip())
        .toList();
  }

  /** The rows of the table of a section, cells from the left. */
  List<List<String>> rows(String section) {
    return section(section).findElements(By.cssSelector("tbody tr")).stream()
        .map(row -> row.findElements(By.cssSelector("th, td")))
        .map(cells -> cells.stream().map(WebElement::getText).toList())
        .toList();
  }

  /** Checks or unchecks somebody. */
  void toggle(String section, String name) {
    section(section).findElements(By.cssSelector("fieldset label")).stream()
        .filter(label -> label.getText().strip().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " cannot be chosen"))
        .click();
  }

  void openTable(String section) {
    WebElement details = section(section).findElement(By.tagName("details"));
    if (details.getDomAttribute("open") == null) {
      details.findElement(By.tagName("summary")).click();
    }
    waitFor(() -> !details.findElements(By.tagName("td")).isEmpty());
  }

  List<String> head(String section) {
    return texts(section, "thead th");
  }

  /** The cells of a row, from the left; the first is its name. */
  List<String> row(String section, String name) {
    return texts(section, "tbody tr").isEmpty()
        ? List.of()
        : tableRow(section, name).findElements(By.cssSelector("th, td")).stream()
            .map(WebElement::getText)
            .toList();
  }

  /** Clicks the number in a row and a column of the table. */
  void clickCell(String section, String row, String column) {
    button(section, row, column).click();
    waitFor(this::isOpen);
  }

  /** The button in a cell of a table. */
  WebElement button(String section, String row, String column) {
    int at = head(section).indexOf(column);
    return tableRow(section, row)
        .findElements(By.cssSelector("th, td"))
        .get(at)
        .findElement(By.tagName("button"));
  }

  /** Clicks into the middle of a shape of a chart. */
  void clickShape(WebElement shape) {
    browser.run("arguments[0].scrollIntoView({block: 'center'})", shape);
    new Actions(browser.driver()).moveToElement(shape).click().perform();
    waitFor(this::isOpen);
  }

  void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  boolean isOpen() {
    return browser.driver().findElement(By.id("sentences")).isDisplayed();
  }

  String dialogTitle() {
    return browser.driver().findElement(By.id("sentences-title")).getText();
  }

  String dialogNote() {
    return browser.driver().findElement(By.id("sentences-note")).getText();
  }

  /** The listed sentences with their sources, all of them. */
  List<WebElement> sentences() {
    WebElement more = browser.driver().findElement(By.id("more"));
    while (more.isDisplayed()) {
      more.click();
    }
    return browser.driver().findElements(By.cssSelector("#sentences-list li"));
  }

  void closeDialog() {
    press(Keys.ESCAPE);
    waitFor(() -> !isOpen());
  }

  void openEveryTable() {
    browser.run(
        "document.querySelectorAll('main details').forEach(details => details.open = true)");
    waitFor(
        () ->
            browser.driver().findElements(By.cssSelector("main details")).size()
                == browser.driver().findElements(By.cssSelector("details tbody")).size());
  }

  private WebElement tableRow(String section, String name) {
    return section(section).findElements(By.cssSelector("tbody tr")).stream()
        .filter(row -> row.findElement(By.cssSelector("th, td")).getText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  private List<String> texts(String section, String selector) {
    return section(section).findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private void waitFor(java.util.function.BooleanSupplier condition) {
    new WebDriverWait(browser.driver(), PATIENCE).until(driver -> condition.getAsBoolean());
  }
}
