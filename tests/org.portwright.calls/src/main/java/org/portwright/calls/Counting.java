package org.portwright.calls;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Lets the methods of the table count their calls. */
final class Counting implements ClassFileTransformer {

	private static final int PUSHED = 2;

	/** What counts, by the internal name of its class; there before a class is loaded that would have to be asked. */
	private final Map<String, List<Methods>> byType = new HashMap<>();

	Counting() {
		for (Methods methods : Table.METHODS) {
			byType.computeIfAbsent(methods.type(), type -> new ArrayList<>()).add(methods);
		}
	}

	/** Whether a class has methods that count. */
	boolean concerns(Class<?> type) {
		return byType.containsKey(type.getName().replace('.', '/'));
	}

	@Override
	public byte[] transform(ClassLoader loader, String type, Class<?> known, ProtectionDomain domain, byte[] bytes) {
		List<Methods> counted = byType.get(type);
		if (counted == null) {
			return null;
		}
		try {
			var reader = new ClassReader(bytes);
			var writer = new ClassWriter(reader, 0);
			reader.accept(new Inserting(writer, type, counted), 0);
			return writer.toByteArray();
		} catch (RuntimeException e) {
			// The JVM would say nothing and go on with the class as it is.
			Calls.broken(type, e);
			return null;
		}
	}

	/** Puts a call at the beginning of each method that counts. */
	private static final class Inserting extends ClassVisitor {

		private final String type;
		private final List<Methods> counted;

		Inserting(ClassWriter writer, String type, List<Methods> counted) {
			super(Opcodes.ASM9, writer);
			this.type = type;
			this.counted = counted;
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
			for (Methods methods : counted) {
				if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT)) == 0
						&& methods.isAmong(name, descriptor, access)) {
					Calls.found(methods);
					return new Call(method, methods.what(), type.replace('/', '.') + '.' + name);
				}
			}
			return method;
		}
	}

	/** The code that is put in. */
	private static final class Call extends MethodVisitor {

		private final String what;
		private final String name;

		Call(MethodVisitor method, String what, String name) {
			super(Opcodes.ASM9, method);
			this.what = what;
			this.name = name;
		}

		@Override
		public void visitCode() {
			super.visitCode();
			super.visitLdcInsn(what);
			super.visitLdcInsn(name);
			super.visitMethodInsn(Opcodes.INVOKESTATIC, "org/portwright/calls/Calls", "called",
					"(Ljava/lang/String;Ljava/lang/String;)V", false);
		}

		@Override
		public void visitMaxs(int stack, int locals) {
			super.visitMaxs(Math.max(stack, PUSHED), locals);
		}
	}
}
