package org.portwright.calls;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.regex.Pattern;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Lets the methods that read the model, and what rules judge by beside it, tell {@link Reads}. */
final class Recording implements ClassFileTransformer {

	private static final String MODEL = "org/portwright/model/impl/";
	private static final Pattern GETTER = Pattern.compile("(get|is|basicGet)[A-Z]\\w*");
	private static final String IS_SET = "eIsSet(I)Z";
	private static final int PUSHED = 2;
	/** What is not of the model, with the methods that read. */
	private static final Map<String, Pattern> BESIDE = Map.of("org/portwright/porting/CheckedOrder",
			Pattern.compile("numbers|links"), "org/portwright/porting/RuleContext",
			Pattern.compile("today|submitting|brokenReferences|holidays"), "org/portwright/porting/facts/Surroundings",
			Pattern.compile("shared|unordered|circle|identities|identified|held|holder"));

	@Override
	public byte[] transform(ClassLoader loader, String type, Class<?> known, ProtectionDomain domain, byte[] bytes) {
		if (type == null || !type.startsWith(MODEL) && !BESIDE.containsKey(type)) {
			return null;
		}
		try {
			var reader = new ClassReader(bytes);
			var writer = new ClassWriter(reader, 0);
			reader.accept(new Inserting(writer, type), 0);
			return writer.toByteArray();
		} catch (RuntimeException e) {
			Calls.broken(type, e);
			return null;
		}
	}

	/** Puts a call at the beginning of each method that reads. */
	private static final class Inserting extends ClassVisitor {

		private final String type;

		Inserting(ClassWriter writer, String type) {
			super(Opcodes.ASM9, writer);
			this.type = type;
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
			if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_ABSTRACT)) != 0) {
				return method;
			}
			boolean numbered = type.startsWith(MODEL) && IS_SET.equals(name + descriptor);
			boolean reads = descriptor.startsWith("()") && BESIDE.getOrDefault(type, GETTER).matcher(name).matches();
			return numbered || reads ? new Call(method, type.replace('/', '.') + '.' + name, numbered) : method;
		}
	}

	/** The code that is put in. */
	private static final class Call extends MethodVisitor {

		private final String name;
		private final boolean numbered;

		Call(MethodVisitor method, String name, boolean numbered) {
			super(Opcodes.ASM9, method);
			this.name = name;
			this.numbered = numbered;
		}

		@Override
		public void visitCode() {
			super.visitCode();
			super.visitLdcInsn(name);
			if (numbered) {
				super.visitVarInsn(Opcodes.ILOAD, 1);
			}
			super.visitMethodInsn(Opcodes.INVOKESTATIC, "org/portwright/calls/Reads", "read",
					numbered ? "(Ljava/lang/String;I)V" : "(Ljava/lang/String;)V", false);
		}

		@Override
		public void visitMaxs(int stack, int locals) {
			super.visitMaxs(Math.max(stack, PUSHED), locals);
		}
	}
}
