package io.github.sightline.app;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Sightline.class.getPackage().getImplementationVersion();
    return new String[] {"sightline " + (version == null ? "(not packaged)" : version)};
  }
}
