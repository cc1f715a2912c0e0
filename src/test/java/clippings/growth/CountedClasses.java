package clippings.growth;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Loads the classes of this program anew, so that they count their {@link Steps}. */
final class CountedClasses extends ClassLoader {
  private static final String STEPS = Steps.class.getName().replace('.', '/');
  private static final String STRING = "java/lang/String";

  private static final Set<String> COUNTED_CALLS =
      Set.copyOf(
          Arrays.stream(Steps.class.getMethods())
              .filter(method -> method.getDeclaringClass() == Steps.class)
              .map(method -> method.getName())
              .toList());

  CountedClasses() {
    super(CountedClasses.class.getClassLoader());
  }

  /** An object of a class without arguments, all of whose work is counted. */
  <T> T make(Class<? extends T> type, Class<T> as) throws ReflectiveOperationException {
    return as.cast(loadClass(type.getName()).getDeclaredConstructor().newInstance());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      boolean ours = name.startsWith("clippings.") && !name.startsWith(Steps.class.getName());
      Class<?> loaded = ours ? findLoadedClass(name) : super.loadClass(name, resolve);
      return loaded == null ? counted(name) : loaded;
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in.readAllBytes());
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new CountingClass(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class CountingClass extends ClassVisitor {
    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  /** Counts at the start of a method and where a loop turns, and what is done with text. */
  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> seen = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      seen.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (seen.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean onText = opcode == Opcodes.INVOKEVIRTUAL && owner.equals(STRING);
      boolean onPattern =
          opcode == Opcodes.INVOKEVIRTUAL && owner.equals("java/util/regex/Pattern");
      boolean isCopy = opcode == Opcodes.INVOKESTATIC && name.equals("arraycopy");
      if ((onText || onPattern || isCopy) && COUNTED_CALLS.contains(name)) {
        String same = isCopy ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, same, false);
        return;
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      if (owner.equals(STRING) || owner.equals("java/lang/StringBuilder")) {
        countMade(descriptor);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
      countMade(descriptor);
    }

    private void countMade(String descriptor) {
      if (descriptor.endsWith(")L" + STRING + ";")) {
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "made", "(L" + STRING + ";)V", false);
      }
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "add", "()V", false);
    }
  }
}
