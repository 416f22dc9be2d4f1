package org.portwright.ui.table;

import java.util.List;

import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * Makes the collections of NatTable known to themselves. Their factories look for the implementation with the class
 * loader of the thread, once, when they are first used; between bundles they would find none and be broken for good,
 * and NatTable would paint nothing and only log it.
 */
@SuppressWarnings("nls")
final class CollectionFactories {

	private static final List<String> USED = List.of("Lists", "Maps", "Sets");

	private CollectionFactories() {
	}

	/** Call this before the first table is made. */
	static void load() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		ClassLoader implementation = FastList.class.getClassLoader();
		thread.setContextClassLoader(implementation);
		try {
			for (String name : USED) {
				Class.forName("org.eclipse.collections.api.factory." + name, true, implementation);
			}
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
