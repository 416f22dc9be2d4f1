package org.portwright.workbench.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The calls of the thread of the window that org.portwright.calls counts, an agent on the boot class path. The pom
 * starts the JVM with it.
 */
@SuppressWarnings("nls")
public final class WatchedCalls {

	/** Where there are only tests: the others are in the packages of what they test. */
	private static final List<String> TESTS = List.of("org.portwright.ui.internal.counts.",
			WatchedCalls.class.getPackageName() + '.');
	private static final int SHOWN = 3;
	private static final int FRAMES = 40;

	private WatchedCalls() {
	}

	/** Calls what is to be watched, and gives what it called, by what that counts as. */
	public static Map<String, List<Throwable>> of(Watched watched) throws Exception {
		agent().getMethod("watch", List.class).invoke(null, TESTS);
		Map<String, List<Throwable>> calls = Map.of();
		try {
			watched.run();
		} finally {
			calls = calls(agent("end"));
		}
		return calls;
	}

	/** Something to do. */
	@FunctionalInterface
	public interface Watched {

		/** Does it. */
		void run() throws Exception;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, List<Throwable>> calls(Object calls) {
		return (Map<String, List<Throwable>>) calls;
	}

	/** What is to be counted and is not, in classes that there are: their methods are called otherwise now. */
	@SuppressWarnings("unchecked")
	public static List<String> uncounted() throws ReflectiveOperationException {
		return (List<String>) agent("uncounted");
	}

	private static Object agent(String method) throws ReflectiveOperationException {
		return agent().getMethod(method).invoke(null);
	}

	private static Class<?> agent() {
		try {
			return Class.forName("org.portwright.calls.Calls", true, null);
		} catch (ClassNotFoundException e) {
			throw new AssertionError("the JVM runs without -javaagent; see the pom of this module", e);
		}
	}

	/** How many there were of each, with the first places that they came from. */
	public static String told(Map<String, List<Throwable>> calls) {
		return calls.entrySet().stream().map(of -> of.getValue().size() + " x " + of.getKey() + ":\n" + of.getValue()
				.stream().collect(Collectors.groupingBy(WatchedCalls::place, TreeMap::new, Collectors.counting()))
				.entrySet().stream().limit(SHOWN).map(place -> "  " + place.getValue() + " x " + place.getKey())
				.collect(Collectors.joining("\n"))).collect(Collectors.joining("\n"));
	}

	private static String place(Throwable call) {
		return call.getMessage() + Arrays.stream(call.getStackTrace()).skip(1).limit(FRAMES)
				.takeWhile(frame -> TESTS.stream().noneMatch(frame.getClassName()::startsWith))
				.map(frame -> "\n      " + frame).collect(Collectors.joining());
	}
}
