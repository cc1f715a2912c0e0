package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptimizingCompilerTest {
  private static final Pattern EXCLUDES =
      Pattern.compile("(?s)matching: ([^\n]+)\n.{0,2000}?c2 directives:.{0,200}?Exclude:(\\w+)");

  /** Other tests run whole studies in this process. */
  @BeforeEach
  void forgetWhatOthersSaid() throws Exception {
    command("compilerDirectivesClear");
  }

  /** The first that matches a method is asked. */
  @Test
  void javaIsToldToLeaveItOutOfMostMethods() throws Exception {
    OptimizingCompiler.leaveOut();

    assertThat(EXCLUDES.matcher(command("compilerDirectivesPrint")).results())
        .extracting(found -> found.group(1) + " " + found.group(2))
        .containsExactly(
            "clippings/clean/*.*, java/lang/String*.*, sun/security/provider/*.* false",
            "*.* true",
            "*.* false");
  }

  private static String command(String name) throws Exception {
    Object said =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                name,
                new Object[0],
                new String[0]);
    return String.valueOf(said);
  }
}
