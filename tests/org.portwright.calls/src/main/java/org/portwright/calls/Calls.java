package org.portwright.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls that one thread makes while it is watched. Found by name on the boot class path; all that goes in and out
 * are classes of the JDK.
 */
public final class Calls {

	/** What counts only where code of Portwright asks for it. */
	static final String IO = "I/O";

	private static final String OURS = "org.portwright.";
	/**
	 * Who reads files without being asked to: the JVM and OSGi classes and texts, SWT icons, and the platform what
	 * plug-ins contribute, all the first time that they are needed.
	 */
	private static final List<String> UNASKED = List.of("java.lang.ClassLoader", "java.lang.Class",
			"java.util.ResourceBundle", "java.util.ServiceLoader", "jdk.internal.loader.", "org.eclipse.osgi.",
			"org.eclipse.swt.graphics.", "org.eclipse.swt.internal.", "org.eclipse.jface.resource.",
			"org.eclipse.ui.internal.registry.",
			"org.portwright.calls.");

	private static final Map<String, List<Throwable>> MADE = new TreeMap<>();
	private static final Set<Methods> FOUND = ConcurrentHashMap.newKeySet();
	private static final Map<String, Throwable> BROKEN = new ConcurrentHashMap<>();

	private static volatile Thread watched;
	private static List<String> tests = List.of();
	private static boolean looking;

	private Calls() {
	}

	/**
	 * Watches this thread from now on.
	 *
	 * @param testPackages the packages of the tests, which may read files
	 */
	public static void watch(List<String> testPackages) {
		MADE.clear();
		tests = List.copyOf(testPackages);
		watched = Thread.currentThread();
	}

	/** Ends watching, on the same thread, and gives by what it counts as each call: its name and where it came from. */
	public static Map<String, List<Throwable>> end() {
		watched = null;
		return new TreeMap<>(MADE);
	}

	/**
	 * What is to be counted and is not, with the reason: it is called otherwise now, or its class could not be changed,
	 * or was not loaded yet. What this system's JDK does not have need not be counted.
	 */
	public static List<String> uncounted() {
		List<String> uncounted = new ArrayList<>();
		for (Methods methods : Table.METHODS) {
			if (isThere(methods) && !FOUND.contains(methods)) {
				uncounted.add(methods + " " + BROKEN.get(methods.type()));
			}
		}
		return uncounted;
	}

	private static boolean isThere(Methods methods) {
		try {
			Class.forName(methods.type().replace('/', '.'), false, null);
			return true;
		} catch (ClassNotFoundException e) {
			// One of a bundle is there in any case.
			return !methods.type().matches("(java|sun)/.*");
		}
	}

	static void found(Methods methods) {
		FOUND.add(methods);
	}

	static void broken(String type, Throwable reason) {
		BROKEN.put(type, reason);
	}

	/** A method that counts was called. */
	public static void called(String what, String name) {
		if (Thread.currentThread() != watched || looking) {
			return;
		}
		looking = true;
		try {
			var call = new Throwable(name);
			if (!IO.equals(what) || isAskedFor(call.getStackTrace())) {
				MADE.computeIfAbsent(what, w -> new ArrayList<>()).add(call);
			}
		} finally {
			looking = false;
		}
	}

	/** Whether, from the call outwards, code of ours comes before a test and before who reads unasked. */
	private static boolean isAskedFor(StackTraceElement[] stack) {
		for (int i = 1; i < stack.length; i++) {
			String type = stack[i].getClassName();
			if (tests.stream().anyMatch(type::startsWith) || UNASKED.stream().anyMatch(type::startsWith)) {
				return false;
			}
			if (type.startsWith(OURS)) {
				return true;
			}
		}
		return false;
	}
}
