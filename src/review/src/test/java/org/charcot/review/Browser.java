package org.charcot.review;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of this machine: from the properties charcot.chromium and charcot.chromedriver, or the PATH. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** Where the browser and its driver are; empty when this machine lacks one of them. */
    static Optional<List<Path>> installed() {
        Optional<Path> chromium = program("charcot.chromium", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = program("charcot.chromedriver", "chromedriver");
        return chromium.flatMap(browser -> chromedriver.map(helper -> List.of(browser, helper)));
    }

    static Browser open(Path scratch, String... more) throws IOException {
        List<Path> programs = installed().orElseThrow();
        Path downloads = Files.createTempDirectory(scratch, "downloads");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.get(0).toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1280,800",
                "--user-data-dir=" + Files.createTempDirectory(scratch, "profile"));
        options.addArguments(more);
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.get(1).toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), downloads);
    }

    ChromeDriver driver() {
        return driver;
    }

    Path downloads() {
        return downloads;
    }

    /** What a script's expression gives, as text. */
    String says(String expression) {
        return String.valueOf(driver.executeScript("return String(" + expression + ")"));
    }

    /** What the browser's console has to say since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of the window for human eyes, under target/. */
    void picture(String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "review-pictures"));
        Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Waits until something holds that a script or a download brings about, or fails after ten seconds. */
    void await(BooleanSupplier holds) {
        Instant patience = Instant.now().plusSeconds(10);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("Waited in vain for the page");
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> program(String property, String... names) {
        String told = System.getProperty(property);
        if (told != null) {
            return Optional.of(Path.of(told)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name ->
                        Arrays.stream(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
