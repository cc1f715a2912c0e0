package clippings.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All names and forms of a file, to find those that get in each other's way. */
final class FormRegistry {
  /**
   * Something with a name.
   *
   * @param kind names must differ within a kind
   * @param name may be empty after a fault
   */
  record Owner(int number, String kind, Located name) {}

  /** A form of an owner, and whether it stands alone. */
  record Form(Located at, String noun, Owner owner, boolean alone) {
    boolean isName() {
      return at.equals(owner.name());
    }
  }

  private static final Comparator<Form> BY_PLACE =
      Comparator.comparing(Form::at).thenComparingInt(form -> form.owner().number());

  private final List<Owner> owners = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final Faults faults;

  FormRegistry(Faults faults) {
    this.faults = faults;
  }

  /** Notes an owner; its name is no form yet. */
  Owner owner(String kind, Located name) {
    Owner owner = new Owner(owners.size(), kind, name);
    owners.add(owner);
    return owner;
  }

  /** Notes a form that counts wherever it stands. */
  void standsAlone(Owner owner, Located form, String noun) {
    forms.add(new Form(form, noun, owner, true));
  }

  /** Notes a form that needs more than itself. */
  void needsEvidence(Owner owner, Located form, String noun) {
    forms.add(new Form(form, noun, owner, false));
  }

  /**
   * Reports names given twice, forms that stand alone for two owners, and exceptions that would
   * silence a form.
   */
  void check(List<Located> except) {
    checkNames();
    checkForms();
    except.forEach(this::checkSilenced);
  }

  private void checkNames() {
    Map<String, Owner> seen = new HashMap<>();
    for (Owner owner : owners.stream().sorted(Comparator.comparing(Owner::name)).toList()) {
      String key = owner.kind() + '\n' + FormKey.caseless(owner.name().text());
      Owner first = owner.name().text().isEmpty() ? null : seen.putIfAbsent(key, owner);
      if (first != null) {
        faults.add(
            owner.name(),
            "%s %s is given twice (first on line %d); remove one"
                .formatted(owner.kind(), owner.name().quoted(), first.name().line()));
      }
    }
  }

  private void checkForms() {
    Map<String, Form> seen = new HashMap<>();
    for (Form form : forms.stream().filter(Form::alone).sorted(BY_PLACE).toList()) {
      Form first = seen.putIfAbsent(FormKey.caseless(form.at().text()), form);
      if (first == null || first.owner().equals(form.owner()) || isReported(first, form)) {
        continue;
      }
      faults.add(
          form.at(),
          "%s %s also belongs to %s (line %d); remove one"
              .formatted(
                  form.noun(), form.at().quoted(), nameOf(first.owner()), first.at().line()));
    }
  }

  /** Whether both are names of one kind, which {@link #checkNames} reports. */
  private static boolean isReported(Form first, Form second) {
    return first.isName() && second.isName() && first.owner().kind().equals(second.owner().kind());
  }

  /** Exceptions match in any case, and win over a form that is as long. */
  private void checkSilenced(Located except) {
    String silenced = FormKey.caseless(except.text());
    forms.stream()
        .filter(form -> silenced.equals(FormKey.caseless(form.at().text())))
        .min(BY_PLACE)
        .ifPresent(
            form ->
                faults.add(
                    except,
                    "except %s would silence the %s of %s (line %d); remove one"
                        .formatted(
                            except.quoted(), form.noun(), nameOf(form.owner()), form.at().line())));
  }

  /** Every form, by its place. */
  List<Form> forms() {
    return forms.stream().sorted(BY_PLACE).toList();
  }

  private static String nameOf(Owner owner) {
    return owner.name().text().isEmpty() ? "an entry without a name" : owner.name().text();
  }
}
