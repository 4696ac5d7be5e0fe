package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser, and somebody in front of it. A script error on any page fails the test that met it, and so does
 * whatever the server refuses or does not have.
 */
final class Browser extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots"));

    private final Supplier<String> baseUrl;
    private final Console console = new Console();
    private ChromeDriver driver;

    Browser(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    protected void before() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions().setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", "--lang=en", "--window-size=1280,800");
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver")).build(), options);
    }

    @Override
    protected void after() {
        try {
            noScriptErrors();
        } finally {
            driver.quit();
        }
    }

    void logIn(String name) {
        open("/login");
        driver.manage().deleteAllCookies();
        open("/login");
        click(By.id("login-" + name));
        waitFor(By.id("user-menu-link"));
    }

    /** Of the wiki, which must have been opened. */
    void cookie(String name, String value) {
        driver.manage().addCookie(new Cookie(name, value));
    }

    /** Light or dark, as a person chooses it in the menu. */
    void colorMode(String mode) {
        click(By.id("user-menu-link"));
        click(By.cssSelector("[data-choose-color-mode='" + mode + "']"));
    }

    void open(String path) {
        driver.get(path.startsWith("http") ? path : baseUrl.get() + path);
    }

    /** Opens what is not there, or not for this person, or asked for wrongly. What belongs to it must be there. */
    void openRefused(String path) {
        open(path);
        console.expectRefusal(driver.getCurrentUrl());
    }

    void click(By what) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.elementToBeClickable(what)).click();
    }

    /** Clicks on what leads to another page, and waits until that page is there. */
    void follow(By what) {
        script("window.isTheOldPage = true");
        click(what);
        until(() -> (Boolean) script("return !window.isTheOldPage && document.readyState === 'complete'"));
    }

    WebElement waitFor(By what) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** While one page gives way to the next, what is looked at may be of neither, and Chromium has many words for that. */
    void until(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class)
                .until(browser -> condition.getAsBoolean());
    }

    void type(By where, String text) {
        WebElement field = waitFor(where);
        field.clear();
        field.sendKeys(text);
    }

    /** On the keyboard, wherever the focus is. */
    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What happens while the browser runs no scripts of pages. */
    void withoutScripts(Runnable visit) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            visit.run();
        } finally {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    /** Lets pages run scripts that are written into them, as Confluence does and the sandbox does not. */
    void runScriptsInPages() {
        driver.executeCdpCommand("Page.setBypassCSP", Map.of("enabled", true));
    }

    /** Runs on each page that is opened from now on, before anything of its own. */
    void beforeEveryPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** How wide the person's window is, in CSS pixels; 390 is a phone. */
    void width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of(
                "width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** Takes a picture of the whole page. */
    void screenshot(String name) throws IOException {
        Number height = (Number) script("return document.documentElement.scrollHeight");
        Number width = (Number) script("return window.innerWidth");
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width.intValue(),
                "height", height.intValue(), "deviceScaleFactor", 1, "mobile", width.intValue() < 600));
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        width(width.intValue());
    }

    /** Whoever cannot see, or has no mouse, can use what is selected too, as far as a machine can tell. */
    void isAccessible(String within) {
        Accessibility.noViolations(driver, within);
    }

    /** Nothing sticks out of the window to the right. */
    void fits() {
        assertThat((Boolean) script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("the page fits into the window's width").isTrue();
    }

    void noScriptErrors() {
        console.hasNoErrors(driver.manage().logs().get(LogType.BROWSER));
    }
}
