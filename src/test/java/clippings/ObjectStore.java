package clippings;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.util.MimeTypes;

/** An S3 server on the loopback address of this machine: moto, which keeps all in memory. */
final class ObjectStore implements AutoCloseable {
  /** Anybody may do anything there; for processes that this one starts. */
  static final Map<String, String> ENVIRONMENT =
      Map.of("AWS_ACCESS_KEY_ID", "x", "AWS_SECRET_ACCESS_KEY", "x", "AWS_REGION", "us-east-1");

  private static final List<String> CREDENTIALS =
      List.of("aws.accessKeyId", "aws.secretAccessKey", "aws.region");

  private final Process process;
  private final Path log;
  private final String address;

  private ObjectStore(Process process, Path log, String address) {
    this.process = process;
    this.log = log;
    this.address = address;
  }

  /**
   * Starts the server that {@code -Ds3.server=…/moto_server} names, with a bucket {@code press}.
   */
  static ObjectStore start(Path folder) throws Exception {
    String server = System.getProperty("s3.server", "");
    assumeTrue(!server.isEmpty(), "-Ds3.server=FILE says where moto_server is");
    CREDENTIALS.forEach(name -> System.setProperty(name, "us-east-1"));
    int port = freePort();
    Path log = folder.resolve("requests.txt");
    Process process =
        new ProcessBuilder(server, "-H", "127.0.0.1", "-p", String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    ObjectStore store = new ObjectStore(process, log, "http://127.0.0.1:" + port);
    store.makeBucket();
    FileSystems.setDefaultPipelineOptions(CommandLine.parse(store.option()));
    return store;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void makeBucket() throws IOException, InterruptedException {
    HttpRequest put =
        HttpRequest.newBuilder(URI.create(address + "/press"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    while (process.isAlive()) {
      try {
        HttpClient.newHttpClient().send(put, HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        process.waitFor(100, TimeUnit.MILLISECONDS);
      }
    }
    throw new AssertionError("the server did not come up: " + Files.readString(log));
  }

  /** The option that leads Beam there. */
  String option() {
    return "--endpoint=" + address;
  }

  /**
   * What the methods of all requests so far were, such as {@code GET}, with what they asked for.
   */
  List<String> requests() throws IOException {
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
        .filter(line -> line.contains(" HTTP/1.1\""))
        .map(line -> line.substring(line.indexOf('"') + 1, line.indexOf(" HTTP/1.1\"")))
        .toList();
  }

  /** Copies a local folder there. */
  static void upload(Path from, String to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = to + "/" + from.relativize(file);
      try (OutputStream out =
          Channels.newOutputStream(
              FileSystems.create(FileSystems.matchNewResource(name, false), MimeTypes.BINARY))) {
        Files.copy(file, out);
      }
    }
  }

  /** Copies what is below there to a local folder; the names of all, hidden ones, too. */
  static List<String> download(String from, Path to) throws IOException {
    List<String> names = new ArrayList<>();
    for (Metadata file : FileSystems.match(from + "/**", EmptyMatchTreatment.ALLOW).metadata()) {
      String name = file.resourceId().toString().substring(from.length() + 1);
      names.add(name);
      Path copy = to.resolve(name);
      Files.createDirectories(copy.resolveSibling("."));
      try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()))) {
        Files.copy(in, copy);
      }
    }
    return names;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    CREDENTIALS.forEach(System::clearProperty);
  }
}
