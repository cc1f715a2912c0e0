package clippings.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.Gazette.example/a?b#c, gazette.example",
    "http://gazette.example:8080/a, gazette.example",
    "//gazette.example, gazette.example",
    "https://user@gazette.example/, gazette.example",
    "HTTPS://WWW2.GAZETTE.EXAMPLE, www2.gazette.example",
    "https://gazette.example./a, gazette.example"
  })
  void theHostOfAUrlIsLowerCaseWithoutWww(String url, String host) {
    assertThat(Hosts.ofUrl(url)).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gazette", "ftp://gazette.example/a", "mailto:a@b.example", "/a/b"})
  void otherTextIsNoUrl(String text) {
    assertThat(Hosts.isUrl(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "data/gazette.example/2024/a.txt, gazette.example",
    "a.example/b.example/a.txt, b.example",
    "www.gazette.co.uk/a.txt, gazette.co.uk",
    "/abs/gazette.example/a.txt, gazette.example",
    "z\u00FCrich.example/a.txt, z\u00FCrich.example",
    "v1.2/a.txt, ''",
    "2024.07.15/a.txt, ''",
    "backup.old/a.txt, ''",
    "pages.html/a.txt, ''",
    "a.txt, ''",
    "-bad.example/a.txt, ''",
    "plain/folder/gazette.example, ''"
  })
  void theNearestFolderNamedLikeAHostIsTheSite(String path, String host) {
    assertThat(Hosts.ofFolders(path)).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({
    "' https://www.gazette.example/a?b=1#c ', https://www.gazette.example/a?b=1#c",
    "HTTP://gazette.example, HTTP://gazette.example",
    "//gazette.example/a, ''",
    "gazette.example/a, ''",
    "ftp://gazette.example/a, ''",
    "javascript:alert(1)//https://gazette.example, ''",
    "https://, ''",
    "'', ''"
  })
  void aLinkIsAnAddressOfHttpOrHttps(String url, String link) {
    assertThat(Hosts.link(url)).isEqualTo(link);
  }

  @Test
  void anEndlessAddressIsNoLink() {
    String start = "https://gazette.example/";

    assertThat(Hosts.link(start + "a".repeat(2_048 - start.length()))).hasSize(2_048);
    assertThat(Hosts.link(start + "a".repeat(2_049 - start.length()))).isEmpty();
  }

  @Test
  void aFieldMayNameTheSiteInAnyWay() {
    assertThat(Hosts.ofField("WWW.Gazette.example")).isEqualTo("gazette.example");
    assertThat(Hosts.ofField("https://gazette.example/")).isEqualTo("gazette.example");
    assertThat(Hosts.ofField(" The Gazette ")).isEqualTo("the gazette");
  }
}
