package org.portwright.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * <em>Check for Portwright Updates</em> in the newest Eclipse: it goes to the address in the preferences and nowhere
 * else, and what it installs is what the director would.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("display")
class UpdateTest {

	private final Host host;
	private final State bare;
	private final Set<String> sites;
	private final HostWindow window;
	private final Path next;

	UpdateTest(@TempDir Path folder) throws Exception {
		host = new Host(Host.trains().getLast(), folder);
		bare = new State(host);
		host.install(Host.SITE);
		sites = host.sites();
		window = new HostWindow(host, folder.resolve("window"));
		next = host.nextSite();
	}

	@Test
	void withoutASiteNothingIsChanged() throws Exception {
		var before = new State(host);
		Path noSite = next.resolve("plugins");
		List<String> answered = window.look("noUpdates", noSite).of("answered");
		assertEquals(List.of("Cancel", "Open Preferences", "Apply and Close", "OK"), buttons(answered));
		assertTrue(answered.get(0).contains("so nothing was looked up. Write the address"), answered.get(0));
		assertTrue(answered.get(2).contains("Unless you use that command, nothing is looked up."), answered.get(2));
		assertTrue(answered.get(3).contains("There is no update site at file:" + noSite), answered.get(3));
		before.assertSame(host);
		assertEquals(sites, host.sites());
	}

	@Test
	void aNewerVersionIsInstalled() throws Exception {
		Set<Bundle> first = bare.added(host);
		List<String> answered = window.look("updates", next).of("answered");
		assertEquals(List.of("Apply and Close", "Not Now", "Update", "Select All", "Trust Selected", "Later", "Close"),
				buttons(answered));
		String asked = "Portwright " + version(first) + " is installed. Version 0.1.0.next is at file:"
				+ next;
		assertTrue(answered.get(1).contains(asked), answered.get(1));
		assertTrue(answered.get(2).contains(asked), answered.get(2));
		assertTrue(answered.get(5).contains("Portwright 0.1.0.next is installed, and used"), answered.get(5));
		assertTrue(answered.get(6).contains("There is no newer version at file:" + next), answered.get(6));

		Set<Bundle> second = bare.added(host);
		assertEquals(TrainTest.names(first), TrainTest.names(second));
		assertEquals(TrainTest.OURS, TrainTest.names(State.without(second, first)));
		assertEquals("0.1.0.next", version(second));
		assertEquals(sites, host.sites());

		// That it comes up again without an error is asserted with each start.
		assertEquals(List.of("org.portwright.ui"),
				window.look("entries", next).of("active").stream().filter("org.portwright.ui"::equals)
						.toList());
		host.uninstall();
		bare.assertSame(host);
	}

	private static List<String> buttons(List<String> answered) {
		return answered.stream().map(line -> line.replaceFirst(":.*", "")).toList();
	}

	/** All that is ours has one. */
	private static String version(Set<Bundle> bundles) {
		List<String> versions = bundles.stream().filter(bundle -> TrainTest.OURS.contains(bundle.name()))
				.map(Bundle::version).distinct().toList();
		assertEquals(1, versions.size(), versions::toString);
		return versions.getFirst();
	}
}
