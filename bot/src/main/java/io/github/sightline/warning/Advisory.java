package io.github.sightline.warning;

/**
 * A public warning that a rule rests on.
 *
 * @param title publisher, subject and date
 * @param link where it was published
 */
public record Advisory(String title, String link) {
  public static final Advisory US_2022 =
      new Advisory(
          "US State, Treasury and FBI, guidance on IT workers, 16 May 2022",
          "https://ofac.treasury.gov/media/923126/download?inline");
  public static final Advisory ROK_2022 =
      new Advisory(
          "Republic of Korea, joint advisory on IT workers, 8 December 2022",
          "https://npl.mofa.go.kr/www/brd/m_25605/view.do?seq=2");
  public static final Advisory US_ROK_2023 =
      new Advisory(
          "FBI and Republic of Korea, additional guidance, 18 October 2023",
          "https://www.ic3.gov/PSA/2023/PSA231018");
  public static final Advisory FBI_2024 =
      new Advisory(
          "FBI, stand-ins and forwarded equipment, 16 May 2024",
          "https://www.ic3.gov/PSA/2024/PSA240516");
  public static final Advisory UK_2024 =
      new Advisory(
          "UK OFSI, advisory on IT workers, 12 September 2024",
          "https://www.gov.uk/government/publications/advisory-on-north-korean-it-workers");
  public static final Advisory FBI_2025 =
      new Advisory(
          "FBI, data extortion and staffing firms, 23 January 2025",
          "https://www.ic3.gov/PSA/2025/PSA250123");
  public static final Advisory FBI_TIPS_2025 =
      new Advisory(
          "FBI, tips for whoever hires, 23 July 2025", "https://www.ic3.gov/PSA/2025/PSA250723-4");
}
