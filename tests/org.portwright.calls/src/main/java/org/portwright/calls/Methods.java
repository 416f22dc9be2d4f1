package org.portwright.calls;

import java.util.regex.Pattern;

import org.objectweb.asm.Opcodes;

/**
 * Methods of one class that count.
 *
 * @param what       what they count as
 * @param type       the internal name of the class
 * @param names      the names; {@code <init>} are constructors
 * @param descriptor the beginning of the descriptor
 * @param publicOnly whether only those count that others may call
 */
record Methods(String what, String type, Pattern names, String descriptor, boolean publicOnly) {

	static Methods of(String what, String type, String names) {
		return new Methods(what, type, Pattern.compile(names), "", false);
	}

	/** The ones that begin with such an argument, of a class of the JDK that has others, too. */
	static Methods of(String what, String type, String names, String descriptor) {
		return new Methods(what, type, Pattern.compile(names), descriptor, true);
	}

	boolean isAmong(String name, String itsDescriptor, int access) {
		return names.matcher(name).matches() && itsDescriptor.startsWith(descriptor)
				&& (!publicOnly || (access & Opcodes.ACC_PUBLIC) != 0);
	}

	@Override
	public String toString() {
		return type + ' ' + names + ' ' + descriptor;
	}
}
