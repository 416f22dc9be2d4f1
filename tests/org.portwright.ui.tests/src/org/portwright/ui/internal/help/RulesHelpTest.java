package org.portwright.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.eclipse.help.ITopic;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.portwright.porting.checks.RuleEngine;
import org.portwright.porting.checks.RulesPage;

/** The help of the platform has the table of all rules, and so has a file for the browser. */
@SuppressWarnings("nls")
class RulesHelpTest {

	private static final String HREF = "/org.portwright.ui/" + RulesHelp.PAGE;

	@Test
	void theContentsOfTheHelpHaveIt() {
		boolean there = Display.getDefault().syncCall(() -> Stream.of(HelpSystem.getTocs())
				.flatMap(toc -> Stream.of(toc.getTopics())).map(ITopic::getHref).anyMatch(HREF::equals));
		assertTrue(there);
	}

	@Test
	void theHelpGetsItMadeFromTheRules() throws Exception {
		// It serves pages from the moment on that somebody asks for them.
		Platform.getBundle("org.eclipse.help.base").start(Bundle.START_TRANSIENT);
		try (InputStream page = HelpSystem.getHelpContent(HREF, "en")) {
			String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
			for (String code : new RuleEngine().codes()) {
				assertTrue(text.contains("<tr id=\"" + code + "\">"), code);
			}
		}
	}

	@Test
	void aRuleCanBeLinkedToAndNothingElseIsMade() throws IOException {
		var help = new RulesHelp();
		try (InputStream page = Objects.requireNonNull(help.getInputStream("org.portwright.ui",
				RulesHelp.PAGE + "?lang=en#BTN_MISSING", Locale.ENGLISH))) {
			assertEquals(RulesPage.xhtml(), new String(page.readAllBytes(), StandardCharsets.UTF_8));
		}
		assertNull(help.getInputStream("org.portwright.ui", "help/toc.xml", Locale.ENGLISH));
		assertNull(help.getInputStream("org.portwright.ui", "icons/../help/rules.xhtml", Locale.ENGLISH));
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
