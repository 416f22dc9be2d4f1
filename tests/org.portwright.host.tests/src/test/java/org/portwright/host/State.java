package org.portwright.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** All of an Eclipse that an installation must leave as it was. */
record State(Set<Bundle> bundles, Set<String> files, Properties settings) {

	State(Host host) throws IOException {
		this(host.bundles(), host.files(), host.settings());
	}

	/** Asserts that nothing of an Eclipse is other than it was, and nothing has been added. */
	void assertSame(Host host) throws IOException {
		var now = new State(host);
		assertEquals(Set.of(), without(bundles, now.bundles));
		assertEquals(Set.of(), without(now.bundles, bundles));
		assertEquals(files, now.files);
		assertEquals(settings, now.settings);
	}

	/** The bundles that were not there; those that were there are the same, which is asserted here. */
	Set<Bundle> added(Host host) throws IOException {
		Set<Bundle> now = host.bundles();
		assertEquals(Set.of(), without(bundles, now));
		return without(now, bundles);
	}

	static Set<Bundle> without(Set<Bundle> bundles, Set<Bundle> others) {
		return bundles.stream().filter(bundle -> !others.contains(bundle)).collect(Collectors.toSet());
	}
}
