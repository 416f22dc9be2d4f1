package org.portwright.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.portwright.porting.checks.RuleTable;
import org.portwright.porting.checks.RulesPage;

/** The help of the platform has our topics and the table of all rules, and a browser has a file of that. */
@SuppressWarnings("nls")
class TopicsOfPlatformTest {

	private static final String RULES = "help/rules.xhtml";

	@Test
	void theHelpGetsTheRulesMadeFromTheCatalogue() throws Exception {
		String text = help("/org.portwright.ui/" + RULES);
		for (String code : RuleTable.codes()) {
			assertTrue(text.contains("<tr id=\"" + code + "\">"), code);
		}
	}

	@Test
	void aTopicComesWithTheNamesThatThingsHaveNow() throws Exception {
		String text = help("/org.portwright.directory.ui/help/sync.xhtml");
		assertTrue(text.contains("<b>Sync from Microsoft</b>"), text);
		assertFalse(text.contains("<cmd"), text);
	}

	private static String help(String address) throws IOException, Exception {
		// It serves pages from the moment on that somebody asks for them.
		Platform.getBundle("org.eclipse.help.base").start(Bundle.START_TRANSIENT);
		try (InputStream page = HelpSystem.getHelpContent(address, "en")) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aRuleCanBeLinkedToAndNothingElseIsMade() throws IOException {
		var help = new TopicsOfPlatform();
		try (InputStream page = Objects.requireNonNull(help.getInputStream("org.portwright.ui",
				RULES + "?lang=en#BTN_MISSING", Locale.ENGLISH))) {
			assertEquals(RulesPage.xhtml(), new String(page.readAllBytes(), StandardCharsets.UTF_8));
		}
		assertNull(help.getInputStream("org.portwright.ui", "help/toc.xml", Locale.ENGLISH));
		assertNull(help.getInputStream("org.portwright.ui", "help/no-such-topic.xhtml", Locale.ENGLISH));
		assertNull(help.getInputStream("org.portwright.ui", "icons/../help/rules.xhtml", Locale.ENGLISH));
		assertNull(help.getInputStream("no.such.bundle", "help/start.xhtml", Locale.ENGLISH));
	}

	@Test
	void theFileForTheBrowserIsWrittenAnew() throws IOException, CoreException {
		Path file = RulesFile.write();
		Files.writeString(file, "old");
		assertEquals(file, RulesFile.write());
		assertEquals(RulesPage.xhtml(), Files.readString(file));
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(1, files.count());
		}
	}
}
