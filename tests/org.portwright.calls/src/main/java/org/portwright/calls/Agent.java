package org.portwright.calls;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;

/** Comes up before the program. */
public final class Agent {

	private Agent() {
	}

	/** Called by the JVM. */
	public static void premain(String arguments, Instrumentation instrumentation) throws UnmodifiableClassException {
		var counting = new Counting();
		instrumentation.addTransformer(counting, true);
		List<Class<?>> loaded = new ArrayList<>();
		for (Class<?> type : instrumentation.getAllLoadedClasses()) {
			if (counting.concerns(type)) {
				loaded.add(type);
			}
		}
		instrumentation.retransformClasses(loaded.toArray(new Class<?>[0]));
	}
}
