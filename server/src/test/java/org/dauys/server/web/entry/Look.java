package org.dauys.server.web.entry;

import com.microsoft.playwright.*;
import com.microsoft.playwright.options.*;
import java.nio.file.*;
import java.util.*;
import org.dauys.server.TestServer;

class Look {
    public static void main(String[] a) throws Exception {
        var base = TestServer.running().address().toString();
        try (var pw = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = pw.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu")));
            var ctx = browser.newContext(new Browser.NewContextOptions().setLocale("ru-RU").setViewportSize(1280, 900));
            ctx.addCookies(List.of(new Cookie("officer", "typist").setUrl(base)));
            var page = ctx.newPage();
            page.onConsoleMessage(m -> System.out.println("console: " + m.text()));
            page.onPageError(m -> System.out.println("error: " + m));
            page.navigate(base + "entry");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot1.png")));
            page.keyboard().type("1"); page.keyboard().press("Enter");
            page.waitForURL("**/mazhilis-list");
            String[] f = "27827,11,28106,16057,14,201,12046,3,15971,331,7308,2082,1580,1995,1072,694,400,509".split(",");
            for (int i = 0; i < f.length - 1; i++) { page.keyboard().type(i == 8 ? "15970" : f[i]); page.keyboard().press("Enter"); }
            page.keyboard().type(f[17]);
            page.waitForTimeout(1200);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot2.png")));
            page.keyboard().press("Enter"); page.waitForTimeout(800);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot3.png")));
            page.keyboard().press("Enter"); page.waitForTimeout(1500);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot4.png")));
            page.click("text=Квитанция"); page.waitForTimeout(800);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot6.png")).setFullPage(true));
            var pdf = ctx.request().get(page.url() + "/pdf"); System.out.println(pdf.status()); Files.write(Path.of("/tmp/receipt.pdf"), pdf.body());
            page.navigate(base + "receipt/5");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot7.png")).setFullPage(true));
            ctx.clearCookies(); ctx.addCookies(List.of(new Cookie("officer", "coordinator").setUrl(base)));
            page.navigate(base + "entry/R-ABAI-0001/mazhilis-list");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot5.png")).setFullPage(true));
        }
        System.exit(0);
    }
}
