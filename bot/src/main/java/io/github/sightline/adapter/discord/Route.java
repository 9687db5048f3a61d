package io.github.sightline.adapter.discord;

/**
 * A request of the REST interface.
 *
 * @param limit what Discord counts by: the method and the path, with its first id alone
 * @param path below {@code /api/v10}
 */
record Route(String method, String limit, String path) {
  static Route get(String path) {
    return of("GET", path);
  }

  static Route post(String path) {
    return of("POST", path);
  }

  static Route patch(String path) {
    return of("PATCH", path);
  }

  static Route put(String path) {
    return of("PUT", path);
  }

  private static Route of(String method, String path) {
    String place = path.replaceAll("\\?.*", "");
    int first = place.replaceAll("\\d{15,20}.*", "").length();
    int rest = place.indexOf('/', first);
    String others = rest < 0 ? "" : place.substring(rest).replaceAll("\\d{15,20}", "…");
    return new Route(
        method, method + " " + (rest < 0 ? place : place.substring(0, rest)) + others, path);
  }
}
