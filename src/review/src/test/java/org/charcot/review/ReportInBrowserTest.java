package org.charcot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.charcot.testkit.review.SampleResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
class ReportInBrowserTest {
    private static final String EACH_MOLECULE = "[...document.querySelectorAll('tr.molecule')]";

    @TempDir
    private static Path scratch;

    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void openABrowser() throws IOException {
        assumeTrue(
                Browser.installed().isPresent(),
                "SKIPPED: no chromium and chromedriver on the PATH or in -Dcharcot.chromium, -Dcharcot.chromedriver");
        report = Report.write(SampleResult.write(scratch.resolve("result")));
        browser = Browser.open(scratch, "--lang=en-GB");
    }

    @AfterAll
    static void closeIt() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openAsForTheFirstTime() {
        browser.driver().get(report.toUri().toString());
    }

    @AfterEach
    void forgetTheVisit() {
        browser.driver().executeScript("localStorage.clear()");
    }

    @Test
    void opensFromAFileWithoutComplaintAndAsksNothingOfTheNetwork() throws IOException {
        browser.picture("1-english");
        browser.driver().findElement(By.cssSelector(".jump")).click();
        browser.picture("1-english-table");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.says("performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
        assertThat(browser.says(EACH_MOLECULE + ".length")).isEqualTo("200");
        assertThat(browser.says("document.getElementById('balance').textContent"))
                .contains("12,480 read = 7,312 scored + 4,671 filtered + 455 duplicates + 42 rejected");
    }

    @Test
    void drawsEveryStructureLargeEnoughToRead() {
        String tooSmall =
                "filter(shape => { const box = shape.getBoundingClientRect(); return box.width <= %d || box.height <="
                        + " %d; }).length";
        assertThat(browser.says("document.querySelectorAll('td.structure svg').length"))
                .isEqualTo("200");
        assertThat(browser.says(
                        "[...document.querySelectorAll('td.structure svg')]." + String.format(tooSmall, 40, 25)))
                .isEqualTo("0");
        assertThat(browser.says("[...document.querySelectorAll('td.structure svg path:first-child')]."
                        + String.format(tooSmall, 20, 12)))
                .as("the bonds themselves, not just the frame")
                .isEqualTo("0");
    }

    @Test
    void marksTheAtomsOfAlertsAndNamesThem() {
        String marked = EACH_MOLECULE + ".filter(row => row.querySelector(\"td.structure path[stroke='#FFC25C']\"))";
        String flagged = EACH_MOLECULE + ".filter(row => row.querySelector('.badge.alert'))";
        assertThat(Integer.parseInt(browser.says(flagged + ".length"))).isBetween(20, 150);
        assertThat(browser.says(marked + ".map(row => row.querySelector('.id').textContent).join()"))
                .isEqualTo(browser.says(flagged + ".map(row => row.querySelector('.id').textContent).join()"));
        assertThat(browser.says(marked + ".map(row => row.querySelector('td.structure svg title').textContent)"
                        + ".filter(title => title === 'brenk:nitro_group').length"))
                .isNotEqualTo("0");
        assertThat(browser.says("document.querySelectorAll('td.structure svg title').length"))
                .isEqualTo(browser.says(marked + ".length"));
    }

    @Test
    void fitsALaptopsWidth() {
        assertThat(browser.says("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo("true");
        assertThat(
                        browser.says(
                                "document.querySelector('.scroll > #table').getBoundingClientRect().right <= window.innerWidth"))
                .isEqualTo("true");
    }

    @Test
    void showsTextOfTheLibraryAsText() {
        assertThat(browser.says("[...document.querySelectorAll('.id')].map(id => id.textContent).join('\\n')"))
                .contains(SampleResult.HOSTILE);
        assertThat(browser.says("document.body.textContent")).doesNotContain("[object ", ">undefined", ">NaN");
        assertThat(browser.says("document.images.length")).isEqualTo("0");
        assertThat(browser.says("document.scripts.length")).isEqualTo("2");
        assertThat(browser.says("document.querySelectorAll('.badge b').length")).isEqualTo("0");
    }

    @Test
    void sortsByScoreAndByIdAndSaysSo() {
        head("score").click();
        assertThat(scores()).hasSize(200).isSortedAccordingTo(Comparator.reverseOrder());
        head("score").click();
        assertThat(scores()).isSorted();
        assertThat(browser.says("document.querySelector('th.scored').getAttribute('aria-sort')"))
                .isEqualTo("ascending");

        head("id").sendKeys(Keys.ENTER);
        List<String> analogues =
                ids().stream().filter(id -> id.startsWith("CHC-")).toList();
        assertThat(analogues).hasSizeGreaterThan(100).isSorted();
        head("id").sendKeys(Keys.SPACE);
        assertThat(ids().stream().filter(id -> id.startsWith("CHC-")).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(browser.says("document.activeElement.id")).isEqualTo("head-id");
    }

    @Test
    void sortsByEveryHead() {
        List<String> heads = List.of(browser.says("[...document.querySelectorAll('th button')].map(b => b.id).join()")
                .split(",", -1));
        assertThat(heads).hasSizeGreaterThan(12);
        for (String head : heads) {
            browser.driver().findElement(By.id(head)).click();
            assertThat(browser.says("document.getElementById('" + head + "').parentElement.hasAttribute('aria-sort')"))
                    .isEqualTo("true");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void filters() {
        browser.driver().findElement(By.id("find")).sendKeys("CHC-0015");
        assertThat(ids()).isNotEmpty().allMatch(id -> id.startsWith("CHC-0015"));
        browser.driver().findElement(By.id("reset")).click();
        browser.driver().findElement(By.id("noAlerts")).click();
        assertThat(ids()).hasSizeBetween(50, 199);
        assertThat(browser.says("document.querySelectorAll('.badge.alert').length"))
                .isEqualTo("0");
        browser.driver().findElement(By.id("minimum")).sendKeys("0.8");
        assertThat(scores()).isNotEmpty().allMatch(score -> score >= 0.8);
        browser.driver().findElement(By.id("onePerScaffold")).click();
        assertThat(ids()).hasSizeBetween(3, 20);
        browser.driver().findElement(By.id("find")).sendKeys("no such molecule");
        assertThat(browser.says("document.querySelector('.nothing').textContent"))
                .contains("No molecule meets");
    }

    @Test
    void showsDiversePicksAndTheirClusters() throws IOException {
        browser.driver().findElement(By.id("onlyDiverse")).click();
        assertThat(ids()).hasSize(40);
        assertThat(browser.says(EACH_MOLECULE + ".every(row => row.querySelector('.badge.diverse'))"))
                .isEqualTo("true");
        assertThat(browser.says("document.querySelector('.cluster').textContent"))
                .isEqualTo("cluster 1 · 4 alike");
        assertThat(browser.says("document.querySelector('.cluster').dataset.tip"))
                .contains("4 ranked molecules alike", "37 scored molecules");
        browser.driver().executeScript("document.getElementById('tools').scrollIntoView()");
        browser.picture("7-picks");
    }

    @Test
    void saysHowControlsFaredAndWhatChanceWouldDo() throws IOException {
        String controls = browser.says("document.getElementById('controls').innerText");
        assertThat(controls)
                .contains(
                        "rank 12–14, above 99.8 % of the scored",
                        "above 91 % (84 to 95) of the 100 with its properties")
                .contains("is in the library itself: Z88, line 4,711, scored")
                .contains("removed by tpsa > 110", "3 of 4 passed.", "higher in < 0.1 of 100")
                .contains("between 11 and 89 % in 95 of 100 cases");
        browser.driver().findElement(By.cssSelector("#chance summary")).click();
        assertThat(browser.says("document.getElementById('chance').innerText"))
                .contains("40 picks", "out of 58", "rank 157", "bbb", "0.91", "0.66–0.74");
        browser.driver().executeScript("document.getElementById('controls-title').scrollIntoView()");
        browser.picture("8-controls");
    }

    @Test
    void opensAMoleculesDetails() throws IOException {
        browser.driver().findElement(By.cssSelector("tr.molecule .open")).click();
        String details = browser.says("document.querySelector('tr.detail').textContent");
        assertThat(details).contains("likely to cross the blood-brain barrier", "InChIKey", "rotatable_bonds", "g/mol");
        assertThat(browser.says("document.querySelector('tr.detail .offer').textContent"))
                .isEqualTo("Prix HT=12,50indexin stock");
        browser.driver().executeScript("document.querySelector('tr.molecule').scrollIntoView()");
        browser.picture("2-details");
        browser.driver().findElement(By.cssSelector("tr.detail .copy")).click();
        browser.await(() -> "Copied".equals(browser.says("document.querySelector('tr.detail .copy').textContent")));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void speaksFrenchAndRemembers() throws IOException {
        browser.driver().findElement(By.id("language")).click();
        assertThat(browser.says("document.documentElement.lang")).isEqualTo("fr");
        browser.driver().navigate().refresh();
        assertThat(browser.says("document.documentElement.lang")).isEqualTo("fr");
        browser.driver().findElement(By.cssSelector("#glossary summary")).click();
        browser.driver().executeScript("document.getElementById('molecules').scrollIntoView()");
        browser.picture("3-french");
        assertThat(browser.says("document.body.innerText"))
                .contains("Le compte est juste", "De la chimiothèque à la sélection", "aucune allégation médicale")
                .doesNotContain("From library to shortlist", "Known drugs");
    }

    @Test
    void tellsAFrenchReaderInFrenchWhatResultsHaveInEnglish() {
        String calls =
                "[...new Set([...document.querySelectorAll('td .outcome')].map(each => each.textContent))].join()";
        assertThat(browser.says(calls)).contains("yes", "no", "cannot tell", "outside");
        browser.driver().findElement(By.id("language")).click();
        assertThat(browser.says(calls))
                .contains("oui", "non", "indécidable", "hors du domaine")
                .doesNotContain("yes", "cannot tell", "outside");
        browser.driver().findElement(By.cssSelector("tr.molecule .open")).click();
        assertThat(browser.says("document.querySelector('tr.detail .why').textContent"))
                .startsWith("similaire à ");
        assertThat(browser.says("document.querySelector('tr.detail .why').lang"))
                .isEqualTo("fr");
        assertThat(browser.says("document.querySelector('tr.detail .columns').textContent"))
                .doesNotContain("cannot tell", "outside");
    }

    @Test
    void countsInTheNumberThatEachLanguageUses() throws IOException {
        Path folder = SampleResult.write(scratch.resolve("few"));
        Path manifest = folder.resolve("manifest.json");
        ObjectMapper json = new ObjectMapper();
        ObjectNode few = (ObjectNode) json.readTree(manifest.toFile());
        few.putObject("counts")
                .put("read", 3)
                .put("scored", 1)
                .put("filtered", 1)
                .put("duplicates", 1)
                .put("rejected", 0);
        json.writeValue(manifest.toFile(), few);
        browser.driver().get(Report.write(folder).toUri().toString());
        String balance = "document.getElementById('balance').textContent";
        assertThat(browser.says(balance)).contains("3 read = 1 scored + 1 filtered + 1 duplicate + 0 rejected");
        browser.driver().findElement(By.id("language")).click();
        assertThat(browser.says(balance)).contains("3 lus = 1 noté + 1 écarté + 1 doublon + 0 rejeté.");
        assertThat(browser.says("document.body.innerText"))
                .contains("3 enregistrements")
                .doesNotContain("{0", "{1", "1 doublons");
        browser.driver().get(report.toUri().toString());
        assertThat(browser.says(balance)).contains("455 doublons + 42 rejetés");
    }

    @Test
    void greetsAFrenchReaderInFrench() throws IOException {
        try (Browser french = Browser.open(scratch, "--accept-lang=fr-FR")) {
            french.driver().get(report.toUri().toString());
            assertThat(french.says("navigator.language")).startsWith("fr");
            assertThat(french.says("document.documentElement.lang")).isEqualTo("fr");
        }
    }

    @Test
    void explainsEveryColumn() {
        browser.driver().findElement(By.cssSelector("#dictionary summary")).click();
        assertThat(browser.says("[...document.querySelectorAll('#dictionary tbody tr')]"
                        + ".filter(row => !row.lastChild.textContent).map(row => row.textContent).join()"))
                .isEmpty();
        assertThat(browser.says(
                        "[...document.querySelectorAll('th button')].every(head => head.dataset.tip.length > 20)"))
                .isEqualTo("true");
    }

    @Test
    void printsTheTableWithoutItsTools() throws IOException {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        browser.driver().manage().window().setSize(new Dimension(1047, 800));
        browser.driver().executeScript("document.getElementById('molecules').scrollIntoView()");
        browser.picture("6-print");
        assertThat(browser.says("getComputedStyle(document.getElementById('tools')).display"))
                .isEqualTo("none");
        assertThat(browser.says("document.getElementById('table').getBoundingClientRect().right <= 1047"))
                .as("as wide as A4 on its side, less the margins")
                .isEqualTo("true");
        browser.driver().manage().window().setSize(new Dimension(1280, 800));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void exportsPicksAsSpreadsheetsInFrenchOpenThem() throws IOException {
        browser.driver().findElement(By.id("language")).click();
        List<String> lines = exported();
        assertThat(lines.get(0)).isEqualTo("\uFEFFid;inchikey;smiles;rank;score;file;line;Prix HT;index;picked;note");
        assertThat(lines.get(1)).contains(";8;0,").endsWith(";\"'=12,50\";in stock;true;\"'@risk, à \"\"revoir\"\"\"");
    }

    /** One pick, with a note, as its reader takes it home. */
    private static List<String> exported() throws IOException {
        Path csv = browser.downloads().resolve("picks-als-cns.csv");
        Files.deleteIfExists(csv);
        browser.driver().findElement(By.id("find")).sendKeys("=HYPERLINK");
        browser.driver().findElement(By.cssSelector("input.pick")).click();
        browser.driver().findElement(By.cssSelector("textarea.note")).sendKeys("@risk, à \"revoir\"");
        browser.driver().findElement(By.id("export")).click();
        browser.await(() -> Files.exists(csv));
        return Files.readAllLines(csv);
    }

    @Test
    void exportsPicksThatAreHarmlessToASpreadsheet() throws IOException {
        assertThat(browser.driver().findElement(By.id("export")).isEnabled()).isFalse();
        List<String> lines = exported();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("\uFEFFid,inchikey,smiles,rank,score,file,line,Prix HT,index,picked,note");
        assertThat(lines.get(1))
                .startsWith("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",")
                .contains(",8,0.")
                .endsWith(",\"'=12,50\",in stock,true,\"'@risk, à \"\"revoir\"\"\"");

        browser.driver().navigate().refresh();
        browser.driver().findElement(By.id("onlyPicks")).click();
        assertThat(ids()).containsExactly(SampleResult.HOSTILE.get(2));
    }

    @Test
    void isReadableInTheDark() throws IOException {
        browser.driver().executeScript("document.getElementById('tools').scrollIntoView()");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        browser.picture("4-dark");
        assertThat(browser.says("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(18, 22, 24)");
        assertThat(browser.says("getComputedStyle(document.querySelector('td.structure path[stroke]')).stroke"))
                .isEqualTo("rgb(228, 232, 232)");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    @Test
    void holdsOnASmallWindow() throws IOException {
        browser.driver().manage().window().setSize(new Dimension(700, 900));
        assertThat(browser.says("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo("true");
        browser.picture("5-small");
        browser.driver().manage().window().setSize(new Dimension(1280, 800));
    }

    private static WebElement head(String column) {
        return browser.driver().findElement(By.id("head-" + column));
    }

    private static List<String> ids() {
        return lines(browser.says(EACH_MOLECULE + ".map(row => row.querySelector('.id').textContent).join('\\n')"));
    }

    private static List<Double> scores() {
        return lines(browser.says(
                        EACH_MOLECULE + ".map(row => row.querySelector('.score strong').textContent).join('\\n')"))
                .stream()
                .map(Double::valueOf)
                .toList();
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
