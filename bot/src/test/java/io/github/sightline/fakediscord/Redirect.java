package io.github.sightline.fakediscord;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * Takes all of this JVM that wants to go to discord.com to a fake on the loopback, by the standard
 * settings of proxies and trust: the bot needs no change and offers no switch for it.
 */
final class Redirect {
  private static volatile int port;

  private Redirect() {}

  static void to(int proxyPort) {
    port = proxyPort;
    if (!(ProxySelector.getDefault() instanceof Selector)) {
      ProxySelector.setDefault(new Selector());
      System.setProperty("javax.net.ssl.trustStore", Certificate.shared().file.toString());
      System.setProperty("javax.net.ssl.trustStorePassword", Certificate.PASSWORD);
      SSLContext.setDefault(Certificate.shared().context);
    }
  }

  private static final class Selector extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      return "discord.com".equals(uri.getHost())
          ? List.of(
              new Proxy(
                  Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port)))
          : List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {
      // The client tells.
    }
  }
}
