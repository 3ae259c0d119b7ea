package vn.sohoi.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The built web client behind Vite's preview server, which also passes /api on to the service. */
final class Client implements Part {
  private final Settings settings;

  Client(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "client";
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.ports().client());
  }

  private Path folder() {
    return settings.project().resolve("frontend");
  }

  @Override
  public void prepare() {
    if (!Files.exists(folder().resolve("dist/index.html"))) {
      throw new LaunchException("The client is not built. Use make, which does it: make start");
    }
  }

  @Override
  public ProcessBuilder command() {
    ProcessBuilder builder =
        new ProcessBuilder(
            "node", "node_modules/vite/bin/vite.js", "preview", "--strictPort", "--host", "127.0.0.1", "--port",
            "" + settings.ports().client());
    builder.directory(folder().toFile());
    builder.environment().put("SOHOI_API_URL", settings.apiUrl());
    builder.environment().put("SOHOI_OIDC_AUTHORITY", settings.realmUrl("sohoi"));
    return builder;
  }

  @Override
  public boolean ready() throws InterruptedException {
    return Web.answers("http://127.0.0.1:" + settings.ports().client() + "/");
  }
}
