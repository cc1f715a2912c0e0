package clippings.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Millie Bobby Brown              | Millie       | Brown
          Daniel Day-Lewis                | Daniel       | Day-Lewis
          Ludwig van der Berg             | Ludwig       | van der Berg
          Ludwig Van Der Berg             | Ludwig       | Van Der Berg
          Ana de Armas                    | Ana          | de Armas
          Robert De Niro                  | Robert       | De Niro
          María de la Cruz                | María        | de la Cruz
          Osama bin Laden                 | Osama        | bin Laden
          Corrie ten Boom                 | Corrie       | ten Boom
          Jill St. John                   | Jill         | St. John
          Van Morrison                    | Van          | Morrison
          Al Pacino                       | Al           | Pacino
          Weird Al Yankovic               | Weird        | Yankovic
          Robert Downey Jr.               | Robert       | Downey
          Robert Downey, Jr.              | Robert       | Downey
          Martin Quill III                | Martin       | Quill
          Ada Quill PhD                   | Ada          | Quill
          Ada Quill Ph.D.                 | Ada          | Quill
          Carel van Till Sr               | Carel        | van Till
          Samuel L. Jackson               | Samuel       | Jackson
          Sir Ian McKellen                | Ian          | McKellen
          Dwayne "The Rock" Johnson       | Dwayne       | Johnson
          Dwayne “The Rock” Johnson       | Dwayne       | Johnson
          Sinéad O’Connor                 | Sinéad       | O’Connor
          """)
  void firstAndLastName(String name, String first, String last) {
    assertThat(PersonName.of(name).first()).isEqualTo(first);
    assertThat(PersonName.of(name).last()).isEqualTo(last);
  }

  @Test
  void anInitialIsNoName() {
    assertThat(PersonName.of("J. K. Simmons").shortForms()).containsExactly("Simmons");
    assertThat(PersonName.of("J.J. Abrams").shortForms()).containsExactly("Abrams");
    assertThat(PersonName.of("Malcolm X").shortForms()).containsExactly("Malcolm");
    assertThat(PersonName.of("KJ Apa").shortForms()).containsExactly("KJ", "Apa");
  }

  @Test
  void aNameOfOneWordHasNoShortForms() {
    for (String name : List.of("Zendaya", "", " ", "Jean-Max", "...")) {
      assertThat(PersonName.of(name).shortForms()).as(name).isEmpty();
    }
  }

  @Test
  void aFormOfAddressIsNoName() {
    assertThat(PersonName.of("Lady Gaga").shortForms()).containsExactly("Gaga");
    assertThat(PersonName.of("The Weeknd").shortForms()).containsExactly("Weeknd");
  }

  @Test
  void aWordWithoutLettersIsNoName() {
    assertThat(PersonName.of("50 Cent").shortForms()).containsExactly("Cent");
  }

  @Test
  void theSameFirstAndLastNameIsOneForm() {
    assertThat(PersonName.of("Duran Duran").shortForms()).containsExactly("Duran");
  }
}
