package org.portwright.calls;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;

/** Comes up before the program. */
public final class Agent {

	private static final String READS = "reads";

	private Agent() {
	}

	/**
	 * Called by the JVM.
	 *
	 * @param arguments {@value #READS} to record what is read, too
	 */
	public static void premain(String arguments, Instrumentation instrumentation) throws UnmodifiableClassException {
		var counting = new Counting();
		instrumentation.addTransformer(counting, true);
		if (READS.equals(arguments)) {
			// No class that it is about is there yet.
			instrumentation.addTransformer(new Recording());
		}
		List<Class<?>> loaded = new ArrayList<>();
		for (Class<?> type : instrumentation.getAllLoadedClasses()) {
			if (counting.concerns(type)) {
				loaded.add(type);
			}
		}
		instrumentation.retransformClasses(loaded.toArray(new Class<?>[0]));
	}
}
