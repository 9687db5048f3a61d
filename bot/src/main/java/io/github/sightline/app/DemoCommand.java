package io.github.sightline.app;

import io.github.sightline.adapter.web.Site;
import io.github.sightline.adapter.web.demo.Browser;
import io.github.sightline.adapter.web.demo.Demo;
import io.github.sightline.adapter.web.demo.DemoPages;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole bot at work, in a browser. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the whole bot at work, in a browser: stories play, and you can write in them.",
      "Needs no tokens and no configuration, and keeps nothing."
    })
final class DemoCommand implements Callable<Integer> {
  private static final int PORT = 8080;
  private static final int ANY = 0;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "where to listen; 0: any free port (default: 8080, else any)")
  private @Nullable Integer port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "whom to listen to; whoever reaches it can use it (default: ${DEFAULT-VALUE})")
  private String bind = "127.0.0.1";

  @Option(names = "--no-browser", description = "open no browser, even where there is one")
  private boolean noBrowser;

  @Override
  public Integer call() throws InterruptedException {
    System.err.println("Loading the language model…");
    Wiring.reader();
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> RunCommand.stop(stop, stopped), "stop"));
    try (Demo demo =
            new Demo(DemoStories.all(), new DemoStage(), Clock.systemUTC(), Demo.Pace::gentle);
        Site site = open(demo)) {
      demo.watch(new DemoEcho(System.err)::show);
      String host = bind.equals("0.0.0.0") || bind.equals("::") ? "localhost" : bind;
      String address = "http://%s:%d/".formatted(host, site.port());
      System.err.println("Open " + address + " – the first story begins there. Ctrl-C ends it.");
      browse(address);
      // Not before: it makes this Java one without a screen, which opens no browser.
      RunCommand.noteMissingFonts();
      stop.await();
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  private Site open(Demo demo) {
    DemoPages pages = new DemoPages(demo);
    if (port != null) {
      return Site.open(bind, port, pages::serve);
    }
    try {
      return Site.open(bind, PORT, pages::serve);
    } catch (Site.AddressTaken e) {
      return Site.open(bind, ANY, pages::serve);
    }
  }

  private void browse(String address) {
    if (!noBrowser) {
      // Where none opens, the address was printed: whoever reads it opens it by hand.
      boolean unused = Browser.open(address);
    }
  }
}
