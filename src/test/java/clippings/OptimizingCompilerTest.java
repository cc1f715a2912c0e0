package clippings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OptimizingCompilerTest {

  @AfterEach
  void takeItBack() throws Exception {
    command("compilerDirectivesClear");
  }

  @Test
  void javaIsToldToLeaveItOutOfAllMethods() throws Exception {
    OptimizingCompiler.leaveOut();

    String directives = command("compilerDirectivesPrint");
    String first = directives.substring(0, directives.indexOf("Directive: (default)"));
    assertThat(first).contains("matching: *.*");
    assertThat(first.substring(first.indexOf("c2 directives:"))).contains("Exclude:true");
    assertThat(first.substring(0, first.indexOf("c2 directives:"))).contains("Exclude:false");
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
