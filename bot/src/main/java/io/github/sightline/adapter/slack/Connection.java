package io.github.sightline.adapter.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** Bolt's client, set up so that nothing happens twice behind our back. */
final class Connection {
  /** For what stands between an event and its acknowledgement, which is due in three seconds. */
  static final int QUICK = 2_000;

  /** For what may take its time. */
  static final int PATIENT = 8_000;

  private static final int IDLE = 5;

  private Connection() {}

  static Slack to(String apiUrl, int timeout) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    config.setHttpClientCallTimeoutMillis(timeout);
    // Only Bolt's asynchronous client needs them; they ask for more, and hold a dozen threads.
    config.setStatsEnabled(false);
    if (apiUrl.startsWith("http://127.0.0.1:") || apiUrl.startsWith("http://localhost:")) {
      // Bolt knows no exceptions from the proxy.
      config.setProxyUrl(null);
    }
    OkHttpClient http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            // Or it posts once more, unasked, where the connection ended before the answer.
            .retryOnConnectionFailure(false)
            // Then a connection that the other side closed while it was idle must not be taken.
            .connectionPool(new ConnectionPool(IDLE, IDLE, TimeUnit.SECONDS))
            .build();
    return Slack.getInstance(config, new SlackHttpClient(http));
  }
}
